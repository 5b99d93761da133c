package io.dreamspace.http.blotre.socket;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.dreamspace.application.stream.StreamNews;
import io.dreamspace.client.wire.StatusBody;
import io.dreamspace.client.wire.StreamBody;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.http.mapping.StreamBodies;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber is told, as it goes over the wire. Its source is the collection by which the
 * subscriber hears of it, or null if it is a stream itself that they subscribed to.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
sealed interface Notice {
  /** What somebody is told, for the wire. */
  static Notice of(StreamNews news) {
    return switch (news) {
      case StreamNews.StatusUpdated(var from, var status, var source) ->
          new StatusUpdated(from.value(), StreamBodies.status(status), text(source));
      case StreamNews.ChildAdded(var from, var child, var source) ->
          new ChildAdded(from.text(), StreamBodies.stream(child), text(source));
      case StreamNews.ChildRemoved(var from, var child, var source) ->
          new ChildRemoved(from.text(), child.value(), text(source));
      case StreamNews.ParentAdded(var from, var parent) ->
          new ParentAdded(from.value(), parent.text(), null);
      case StreamNews.ParentRemoved(var from, var parent) ->
          new ParentRemoved(from.value(), parent.text(), null);
      case StreamNews.StreamDeleted(var from) -> new StreamDeleted(from.value(), null);
    };
  }

  private static @Nullable String text(@Nullable Address source) {
    return source == null ? null : source.text();
  }

  record StatusUpdated(String from, StatusBody status, @Nullable String source) implements Notice {}

  record ChildAdded(String from, StreamBody child, @Nullable String source) implements Notice {}

  record ChildRemoved(String from, String child, @Nullable String source) implements Notice {}

  record ParentAdded(String from, String parent, @Nullable String source) implements Notice {}

  record ParentRemoved(String from, String parent, @Nullable String source) implements Notice {}

  record StreamDeleted(String from, @Nullable String source) implements Notice {}
}
