package io.dreamspace.http.blotre.socket;

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
  private long through;
  private @Nullable List<Kept> kept = new ArrayList<>();

  Subscription(Peer peer) {
    this.peer = peer;
  }

  private record Kept(long number, Frame notice) {}

  /** Keeps what happens from now on, until {@link #begin}. */
  synchronized void pause() {
    kept = new ArrayList<>();
  }

  /**
   * Tells the client what happened after this change.
   *
   * @param state what there was after it, told before that; null if the client does not ask
   */
  synchronized void begin(long number, @Nullable Frame state) {
    if (state != null) {
      peer.send(state);
    }
    through = number;
    List<Kept> meanwhile = kept == null ? List.of() : kept;
    kept = null;
    meanwhile.forEach(happened -> tell(happened.number(), happened.notice()));
  }

  /** Tells the client of a change, unless it is one of which it was told otherwise. */
  synchronized void tell(long number, Frame notice) {
    if (kept != null) {
      kept.add(new Kept(number, notice));
    } else if (number > through) {
      peer.send(notice);
    }
  }
}
