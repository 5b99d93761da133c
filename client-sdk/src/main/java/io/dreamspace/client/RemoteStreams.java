package io.dreamspace.client;

import io.dreamspace.application.stream.Placed;
import io.dreamspace.application.stream.StreamOwner;
import io.dreamspace.application.stream.Streams;
import io.dreamspace.client.wire.AccountBody;
import io.dreamspace.client.wire.StatusBody;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import java.util.List;
import java.util.Optional;

/** The use cases of streams, over HTTP. */
record RemoteStreams(StreamHttp http, StreamKeys keys) implements Streams {
  private static final Reading<StatusBody, Status> STATUS =
      new Reading<>(StatusBody.class, StreamJson::status);

  private static final Reading<AccountBody, StreamOwner> OWNER =
      new Reading<>(AccountBody.class, AccountJson::owner);

  @Override
  public List<StatusStream> search(StreamQuery query) {
    Target found = StreamTargets.STREAMS.with(StreamTargets.filters(query));
    return http.getList(found, StreamKeys.STREAM);
  }

  @Override
  public StatusStream get(StreamKey key) {
    if (key instanceof StreamKey.ByUri(var uri)) {
      return keys.find(uri)
          .orElseGet(() -> http.get(StreamTargets.one(Optional.empty()), StreamKeys.STREAM));
    }
    return http.get(keys.find(key), StreamKeys.STREAM);
  }

  @Override
  public Placed create(StreamDraft draft) {
    return StreamKeys.placed(
        http.put(StreamTargets.STREAMS, StreamJson.put(new Body(), draft), StreamKeys.STREAM));
  }

  @Override
  public StatusStream delete(StreamKey key) {
    return http.delete(keys.find(key), StreamKeys.STREAM);
  }

  @Override
  public Status setStatus(StreamKey key, Color color) {
    return http.post(keys.find(key).at("status"), StreamJson.color(color).fields(), STATUS);
  }

  @Override
  public StreamOwner owner(AccountId id) {
    return http.get(StreamTargets.OWNERS.at(id.hex()), OWNER);
  }
}
