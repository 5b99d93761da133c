package io.dreamspace.client;

import io.dreamspace.client.wire.EventKindBody;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventKindEdit;

/** What depends on an event's kind, flat in the event's object. */
final class EventKindJson {
  private EventKindJson() {}

  static Body kind(Body body, EventKind kind) {
    body.put("event_type", kind.type().value());
    return switch (kind) {
      case EventKind.Plain plain -> body.put("message", plain.message());
      case EventKind.Subscriber subscriber ->
          body.put("tier", subscriber.tier())
              .put("subscribed_length", subscriber.subscribedLength())
              .put("message", subscriber.message());
      case EventKind.Cheer cheer ->
          body.put("amount", cheer.amount())
              .put("cheer_type", cheer.cheerType())
              .put("message", cheer.message());
      case EventKind.Raid raid -> body.put("viewer_count", raid.viewerCount());
    };
  }

  static Body edit(Body body, EventKindEdit edit) {
    return body.edit("message", edit.message())
        .edit("tier", edit.tier())
        .edit("subscribed_length", edit.subscribedLength())
        .edit("amount", edit.amount())
        .edit("cheer_type", edit.cheerType())
        .edit("viewer_count", edit.viewerCount());
  }

  static EventKind kind(EventKindBody body) {
    return switch (body) {
      case EventKindBody.Plain plain -> new EventKind.Plain(plain.message());
      case EventKindBody.Subscriber subscriber ->
          new EventKind.Subscriber(
              subscriber.tier(), subscriber.subscribedLength(), subscriber.message());
      case EventKindBody.Cheer cheer ->
          new EventKind.Cheer(cheer.amount(), cheer.cheerType(), cheer.message());
      case EventKindBody.Raid raid -> new EventKind.Raid(raid.viewerCount());
    };
  }
}
