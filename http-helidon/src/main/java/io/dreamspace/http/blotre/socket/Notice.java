package io.dreamspace.http.blotre.socket;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.dreamspace.client.wire.StatusBody;
import io.dreamspace.client.wire.StreamBody;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber is told, as it goes over the wire. Its source is the collection by which the
 * subscriber hears of it, or null if it is a stream itself that they subscribed to.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
sealed interface Notice {
  record StatusUpdated(String from, StatusBody status, @Nullable String source) implements Notice {}

  record ChildAdded(String from, StreamBody child, @Nullable String source) implements Notice {}

  record ChildRemoved(String from, String child, @Nullable String source) implements Notice {}

  record ParentAdded(String from, String parent, @Nullable String source) implements Notice {}

  record ParentRemoved(String from, String parent, @Nullable String source) implements Notice {}

  record StreamDeleted(String from, @Nullable String source) implements Notice {}
}
