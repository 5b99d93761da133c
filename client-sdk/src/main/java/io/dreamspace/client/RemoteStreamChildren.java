package io.dreamspace.client;

import io.dreamspace.application.stream.Placed;
import io.dreamspace.application.stream.Slice;
import io.dreamspace.application.stream.StreamChildren;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import java.util.List;

/** The use cases of children, over HTTP. */
record RemoteStreamChildren(StreamHttp http, StreamKeys keys) implements StreamChildren {

  @Override
  public List<StatusStream> list(StreamKey parent, StreamQuery query, Slice slice) {
    Target found = all(parent).with(StreamTargets.filters(query, slice));
    return http.getList(found, StreamKeys.STREAM);
  }

  @Override
  public StatusStream get(StreamKey parent, StreamKey child) {
    return http.get(one(parent, child), StreamKeys.STREAM);
  }

  @Override
  public Placed link(StreamKey parent, StreamKey child) {
    return StreamKeys.placed(http.put(one(parent, child), StreamKeys.STREAM));
  }

  @Override
  public StatusStream unlink(StreamKey parent, StreamKey child) {
    return http.delete(one(parent, child), StreamKeys.STREAM);
  }

  private Target one(StreamKey parent, StreamKey child) {
    return all(parent).at(StreamTargets.segment(keys.id(child)));
  }

  private Target all(StreamKey parent) {
    return keys.find(parent).at("children");
  }
}
