package io.dreamspace.http.blotre.socket;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dreamspace.client.wire.StatusBody;
import io.dreamspace.client.wire.StreamBody;
import io.dreamspace.client.wire.TagBody;
import java.util.List;

/** The answer to a request, as it goes over the wire; a url is that of the request. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
sealed interface SocketReply {
  record Stream(int correlation, @JsonUnwrapped StreamBody stream) implements SocketReply {}

  record Streams(List<StreamBody> streams, int correlation) implements SocketReply {}

  record StreamStatus(String url, StatusBody status, int correlation) implements SocketReply {}

  record StreamChildren(String url, List<StreamBody> children, int correlation)
      implements SocketReply {}

  record StreamChild(String url, StreamBody child, int correlation) implements SocketReply {}

  record StreamTags(String url, List<TagBody> tags, int correlation) implements SocketReply {}

  record StreamTag(String url, int correlation, String tag) implements SocketReply {}

  record Error(String error, int correlation) implements SocketReply {}
}
