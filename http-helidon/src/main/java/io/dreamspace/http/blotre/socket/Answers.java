package io.dreamspace.http.blotre.socket;

import io.dreamspace.application.Session;
import io.dreamspace.application.stream.Slice;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import io.dreamspace.http.mapping.StreamBodies;

/**
 * Does what one caller asks for, by the same use cases as everybody. What fails, throws {@link
 * Problem}.
 */
record Answers(Session session) {

  SocketReply answer(StreamRequest request, int correlation) {
    return switch (request) {
      case StreamRequest.GetStream(Named uri) ->
          stream(session.streams().get(uri.key()), correlation);
      case StreamRequest.GetStreams(var query) ->
          new SocketReply.Streams(
              StreamBodies.streams(session.streams().search(query)), correlation);
      case StreamRequest.CreateStream(var draft) ->
          stream(session.streams().create(draft).stream(), correlation);
      case StreamRequest.DeleteStream(Named uri) ->
          stream(session.streams().delete(uri.key()), correlation);
      case StreamRequest.GetStatus(Named of) ->
          status(of, session.streams().get(of.key()).status(), correlation);
      case StreamRequest.SetStatus(Named of, var color) ->
          status(of, session.streams().setStatus(of.key(), color), correlation);
    };
  }

  SocketReply answer(ChildRequest request, int correlation) {
    return switch (request) {
      case ChildRequest.GetChildren(Named of, var query) ->
          new SocketReply.StreamChildren(
              of.url(),
              StreamBodies.streams(session.streamChildren().list(of.key(), query, Slice.first())),
              correlation);
      case ChildRequest.GetChild(Named of, Named child) ->
          child(of, session.streamChildren().get(of.key(), child.key()), correlation);
      case ChildRequest.CreateChild(Named of, Named child) ->
          child(of, session.streamChildren().link(of.key(), child.key()).stream(), correlation);
      case ChildRequest.DeleteChild(Named of, Named child) ->
          child(of, session.streamChildren().unlink(of.key(), child.key()), correlation);
    };
  }

  SocketReply answer(TagRequest request, int correlation) {
    return switch (request) {
      case TagRequest.GetTags(Named of) ->
          tags(of, session.streamTags().get(of.key()), correlation);
      case TagRequest.SetTags(Named of, Tags tags) ->
          tags(of, session.streamTags().replace(of.key(), tags), correlation);
      case TagRequest.GetTag(Named of, String tag) ->
          tag(of, session.streamTags().find(of.key(), tag), correlation);
      case TagRequest.SetTag(Named of, String tag) ->
          tag(of, session.streamTags().add(of.key(), tag).tag(), correlation);
      case TagRequest.DeleteTag(Named of, String tag) ->
          tag(of, session.streamTags().remove(of.key(), tag), correlation);
    };
  }

  private static SocketReply stream(StatusStream stream, int correlation) {
    return new SocketReply.Stream(correlation, StreamBodies.stream(stream));
  }

  private static SocketReply status(Named of, Status status, int correlation) {
    return new SocketReply.StreamStatus(of.url(), StreamBodies.status(status), correlation);
  }

  private static SocketReply child(Named of, StatusStream child, int correlation) {
    return new SocketReply.StreamChild(of.url(), StreamBodies.stream(child), correlation);
  }

  private static SocketReply tags(Named of, Tags tags, int correlation) {
    return new SocketReply.StreamTags(of.url(), StreamBodies.tags(tags), correlation);
  }

  private static SocketReply tag(Named of, Tag tag, int correlation) {
    return new SocketReply.StreamTag(of.url(), correlation, tag.value());
  }
}
