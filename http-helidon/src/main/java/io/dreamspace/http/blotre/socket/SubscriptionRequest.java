package io.dreamspace.http.blotre.socket;

import java.util.List;

/** A request to be told of changes, or no longer. What names nothing is left out in silence. */
sealed interface SubscriptionRequest extends SocketRequest {
  record Subscribe(List<String> to) implements SubscriptionRequest {}

  record Unsubscribe(List<String> to) implements SubscriptionRequest {}

  record SubscribeCollection(String to) implements SubscriptionRequest {}

  record UnsubscribeCollection(String to) implements SubscriptionRequest {}
}
