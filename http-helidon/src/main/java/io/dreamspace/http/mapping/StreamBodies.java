package io.dreamspace.http.mapping;

import io.dreamspace.application.stream.StreamOwner;
import io.dreamspace.client.wire.AccountBody;
import io.dreamspace.client.wire.StatusBody;
import io.dreamspace.client.wire.StreamBody;
import io.dreamspace.client.wire.TagBody;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.util.List;

/** Makes the wire's records of the Blot're API. */
public final class StreamBodies {
  private StreamBodies() {}

  public static StreamBody stream(StatusStream stream) {
    return new StreamBody(
        stream.id().hex(),
        stream.name().value(),
        stream.uri().value(),
        stream.created().toEpochMilli(),
        stream.updated().toEpochMilli(),
        status(stream.status()),
        stream.owner().hex(),
        tags(stream.tags()));
  }

  public static List<StreamBody> streams(List<StatusStream> streams) {
    return streams.stream().map(StreamBodies::stream).toList();
  }

  public static StatusBody status(Status status) {
    return new StatusBody(
        status.color().value(), status.created().toEpochMilli(), status.poster().hex());
  }

  public static List<TagBody> tags(Tags tags) {
    return tags.list().stream().map(StreamBodies::tag).toList();
  }

  public static TagBody tag(Tag tag) {
    return new TagBody(tag.value());
  }

  public static AccountBody owner(StreamOwner owner) {
    UserName name = owner.userName();
    return new AccountBody(
        owner.id().hex(), name == null ? null : name.value(), owner.rootStream().hex());
  }
}
