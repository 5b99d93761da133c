package io.dreamspace.client;

import io.dreamspace.application.stream.StreamListener;
import io.dreamspace.application.stream.StreamSubscriptions;
import io.dreamspace.client.wire.StreamBody;
import io.dreamspace.client.wire.TagBody;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.util.Collection;
import java.util.List;

/**
 * Streams over a websocket: what happens to them is told to a listener as it happens, and many
 * small changes can be made quickly. To be had from {@link RemoteSession#listen}. When the
 * connection breaks it is made again, and all that was subscribed to is so again; the listener is
 * told of both.
 *
 * <p>Calls block until they are answered, and throw the same {@link Problem}s as a session, or
 * {@link DreamspaceUnavailable} if there is no answer in time; what certainly was not done is sent
 * again over the next connection. Streams are named by their uris. Safe for use by many threads,
 * the listener's too. After {@link #close}, calls throw {@link IllegalStateException}.
 */
public final class StreamSocket implements StreamSubscriptions {
  private static final Reading<StreamBody[], List<StatusStream>> STREAMS =
      new Reading<>(StreamBody[].class, StreamJson::streams);
  private static final Reading<TagBody[], Tags> TAGS =
      new Reading<>(TagBody[].class, StreamJson::tags);
  private static final Reading<String, Tag> TAG = new Reading<>(String.class, Tag::new);

  private final SocketSubscriptions subscriptions;
  private final SocketCalls calls;
  private final Runnable closing;

  /**
   * A socket that is connected.
   *
   * @param closing ends the connection and the threads
   */
  StreamSocket(SocketSubscriptions subscriptions, SocketCalls calls, Runnable closing) {
    this.subscriptions = subscriptions;
    this.calls = calls;
    this.closing = closing;
  }

  @Override
  public void subscribe(Collection<StreamUri> streams) {
    calls.requireOpen();
    subscriptions.subscribe(streams);
    calls.settle();
  }

  @Override
  public void unsubscribe(StreamUri stream) {
    calls.requireOpen();
    subscriptions.unsubscribe(stream);
  }

  @Override
  public void subscribeCollection(Address collection) {
    calls.requireOpen();
    subscriptions.subscribe(collection);
    calls.settle();
  }

  @Override
  public void unsubscribeCollection(Address collection) {
    calls.requireOpen();
    subscriptions.unsubscribe(collection);
  }

  /** See {@link io.dreamspace.application.stream.Streams#search}. */
  public List<StatusStream> search(StreamQuery query) {
    Body request = SocketJson.request("GetStreams");
    return calls.read(SocketJson.query(request, query), "streams", STREAMS);
  }

  /** See {@link io.dreamspace.application.stream.Streams#get}. */
  public StatusStream get(StreamUri uri) {
    return calls.read(request("GetStream", "uri", uri), StreamKeys.STREAM);
  }

  /** See {@link io.dreamspace.application.stream.Streams#create}; whether it is new is not told. */
  public StatusStream create(StreamDraft draft) {
    Body request = SocketJson.request("CreateStream");
    return calls.write(StreamJson.put(request, draft), StreamKeys.STREAM);
  }

  /** See {@link io.dreamspace.application.stream.Streams#delete}. */
  public StatusStream delete(StreamUri uri) {
    return calls.write(request("DeleteStream", "uri", uri), StreamKeys.STREAM);
  }

  /**
   * What a stream shows.
   *
   * @throws Problem.NotFound if there is no such stream
   */
  public Status status(StreamUri uri) {
    return calls.read(request("GetStatus", "of", uri), "status", SocketJson.STATUS);
  }

  /** See {@link io.dreamspace.application.stream.Streams#setStatus}. */
  public Status setStatus(StreamUri uri, Color color) {
    return calls.write(statusOf(uri, color), "status", SocketJson.STATUS);
  }

  /**
   * Sets what a stream shows, without waiting for that to be done: for colours that change many
   * times a second. Of what this sends, in the order of its calls, some may be lost when the
   * connection breaks. A refusal is told to {@link StreamListener#refused}.
   *
   * @throws DreamspaceUnavailable if there is no connection in time
   */
  public void show(StreamUri uri, Color color) {
    calls.send(statusOf(uri, color));
  }

  /**
   * See {@link io.dreamspace.application.stream.StreamChildren#list}.
   *
   * @return the first 20
   */
  public List<StatusStream> children(StreamUri parent, StreamQuery query) {
    Body request = request("GetChildren", "of", parent);
    return calls.read(SocketJson.query(request, query), "children", STREAMS);
  }

  /** See {@link io.dreamspace.application.stream.StreamChildren#get}. */
  public StatusStream child(StreamUri parent, StreamUri child) {
    return calls.read(childOf("GetChild", parent, child), "child", StreamKeys.STREAM);
  }

  /** See {@link io.dreamspace.application.stream.StreamChildren#link}. */
  public StatusStream link(StreamUri parent, StreamUri child) {
    return calls.write(childOf("CreateChild", parent, child), "child", StreamKeys.STREAM);
  }

  /** See {@link io.dreamspace.application.stream.StreamChildren#unlink}. */
  public StatusStream unlink(StreamUri parent, StreamUri child) {
    return calls.write(childOf("DeleteChild", parent, child), "child", StreamKeys.STREAM);
  }

  /** See {@link io.dreamspace.application.stream.StreamTags#get}. */
  public Tags tags(StreamUri uri) {
    return calls.read(request("GetTags", "of", uri), "tags", TAGS);
  }

  /** See {@link io.dreamspace.application.stream.StreamTags#replace}. */
  public Tags replaceTags(StreamUri uri, Tags tags) {
    return calls.write(
        request("SetTags", "of", uri).put("tags", StreamJson.bodies(tags)), "tags", TAGS);
  }

  /** See {@link io.dreamspace.application.stream.StreamTags#find}. */
  public Tag findTag(StreamUri uri, Tag tag) {
    return calls.read(request("GetTag", "of", uri).put("tag", tag.value()), "tag", TAG);
  }

  /** See {@link io.dreamspace.application.stream.StreamTags#add}. */
  public Tag addTag(StreamUri uri, Tag tag) {
    return calls.write(request("SetTag", "of", uri).put("tag", tag.value()), "tag", TAG);
  }

  /** See {@link io.dreamspace.application.stream.StreamTags#remove}. */
  public Tag removeTag(StreamUri uri, Tag tag) {
    return calls.write(request("DeleteTag", "of", uri).put("tag", tag.value()), "tag", TAG);
  }

  /**
   * Closes the connection and ends both threads; a listener that is being told something is
   * interrupted. Waits two seconds for it at most, and for nothing that the server does.
   */
  @Override
  public void close() {
    closing.run();
  }

  private static Body request(String type, String field, StreamUri uri) {
    return SocketJson.request(type).put(field, uri.value());
  }

  private static Body statusOf(StreamUri uri, Color color) {
    return request("SetStatus", "of", uri).put("status", StreamJson.color(color));
  }

  private static Body childOf(String type, StreamUri parent, StreamUri child) {
    return request(type, "of", parent).put("child", child.value());
  }
}
