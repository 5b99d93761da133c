package io.dreamspace.http.blotre.socket;

import io.dreamspace.application.stream.Since;
import io.dreamspace.application.stream.StreamNews;
import io.dreamspace.http.websocket.Frame;
import io.dreamspace.http.websocket.Peer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That one client wants to be told of one topic. From which change on is not known until its state
 * has been read: meanwhile, what happens is kept.
 */
final class Subscription {
  private final Peer peer;
  private @Nullable Since since;
  private @Nullable List<Kept> kept = new ArrayList<>();

  Subscription(Peer peer) {
    this.peer = peer;
  }

  private record Kept(long number, StreamNews news, Frame notice) {}

  /** Keeps what happens from now on, until {@link #begin} or {@link #goOn}. */
  synchronized void pause() {
    kept = new ArrayList<>();
  }

  /**
   * Tells the client what happened after this change; and if it was told before, what happened in
   * between and the state does not show.
   *
   * @param state what there was after it, told before that; null if the client does not ask
   */
  synchronized void begin(long number, @Nullable Frame state) {
    if (state != null) {
      peer.send(state);
    }
    since = since == null ? Since.change(number) : since.shownAt(number);
    goOn();
  }

  /** Whether the client has ever been told anything. */
  synchronized boolean hasBegun() {
    return since != null;
  }

  /** Tells the client what was kept, and what happens from now on. */
  synchronized void goOn() {
    List<Kept> meanwhile = kept == null ? List.of() : kept;
    kept = null;
    meanwhile.forEach(happened -> tell(happened.number(), happened.news(), happened.notice()));
  }

  /**
   * Tells the client of a change, unless it is one of which it was told otherwise.
   *
   * @param notice the news as they are sent
   */
  synchronized void tell(long number, StreamNews news, Frame notice) {
    if (kept != null) {
      kept.add(new Kept(number, news, notice));
    } else if (since != null && since.isBefore(number, news)) {
      peer.send(notice);
    }
  }
}
