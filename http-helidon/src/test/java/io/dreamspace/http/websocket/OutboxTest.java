package io.dreamspace.http.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The queue before a client that takes bytes only when the test lets it. */
@Timeout(60)
final class OutboxTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Frame LAST = Frame.close(Close.STALLED);

  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch readable = new CountDownLatch(1);
  private final List<byte[]> writes = new ArrayList<>();
  private final Outbox outbox =
      new Outbox(
          bytes -> {
            reached.countDown();
            Concurrently.await(readable);
            writes.add(bytes);
          });

  @Test
  void frames_areWrittenInOrderAndTogether() throws InterruptedException {
    begin("first");
    for (int i = 0; i < 100; i++) {
      assertThat(outbox.offer(frame("message " + i))).isTrue();
    }
    finish();
    assertThat(writes).hasSize(2);
    assertThat(writes.getFirst()).isEqualTo(frame("first").wire());
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    for (int i = 0; i < 100; i++) {
      rest.writeBytes(frame("message " + i).wire());
    }
    assertThat(writes.get(1)).isEqualTo(rest.toByteArray());
  }

  @Test
  void offer_refusesTooManyFrames() throws InterruptedException {
    begin("first");
    for (int i = 0; i < Outbox.MOST_FRAMES; i++) {
      assertThat(outbox.offer(frame("x"))).isTrue();
    }
    assertThat(outbox.offer(frame("x"))).isFalse();
    finish();
    assertThat(outbox.offer(frame("x"))).isTrue();
  }

  @Test
  void offer_refusesTooManyBytes() throws InterruptedException {
    begin("first");
    Frame large = frame("x".repeat(Outbox.MOST_BYTES / 4));
    int taken = 0;
    while (outbox.offer(large)) {
      taken++;
    }
    assertThat(taken).isEqualTo(3);
    finish();
    assertThat(writes).hasSize(4);
    assertThat(outbox.offer(large)).isTrue();
  }

  @Test
  void cutOff_dropsWhatWaits() throws InterruptedException {
    begin("first");
    outbox.offer(frame("dropped"));
    assertThat(outbox.cutOff(LAST)).isTrue();
    assertThat(outbox.offer(frame("too late"))).isTrue();
    assertThat(outbox.close(LAST)).isFalse();
    finish();
    assertThat(writes).containsExactly(frame("first").wire(), LAST.wire());
  }

  @Test
  void close_keepsWhatWaits() throws InterruptedException {
    begin("first");
    outbox.offer(frame("second"));
    assertThat(outbox.close(LAST)).isTrue();
    assertThat(outbox.cutOff(LAST)).isFalse();
    finish();
    assertThat(writes).hasSize(2);
    assertThat(writes.get(1)).endsWith(LAST.wire()).startsWith(frame("second").wire());
  }

  @Test
  void awaitRoom_returnsWhenMostIsTaken() throws InterruptedException {
    begin("first");
    outbox.offer(frame("x".repeat(Outbox.ROOM)));
    Future<Boolean> room = awaitRoom();
    assertThat(room.isDone()).isFalse();
    readable.countDown();
    Concurrently.get(room);
  }

  @Test
  void awaitRoom_returnsWhenClosed() throws InterruptedException {
    begin("first");
    outbox.offer(frame("x".repeat(Outbox.ROOM)));
    Future<Boolean> room = awaitRoom();
    outbox.close(LAST);
    Concurrently.get(room);
    finish();
  }

  @Test
  void outbox_isClosedWhenTheClientIsGone() throws InterruptedException {
    Outbox broken =
        new Outbox(
            bytes -> {
              throw new UncheckedIOException(new IOException("The test wants the client gone."));
            });
    broken.offer(frame("lost"));
    broken.awaitWritten(LONG);
    assertThat(broken.close(LAST)).isFalse();
    broken.awaitRoom();
  }

  private void begin(String text) {
    outbox.offer(frame(text));
    Concurrently.await(reached);
  }

  private void finish() throws InterruptedException {
    readable.countDown();
    outbox.awaitWritten(LONG);
  }

  private Future<Boolean> awaitRoom() {
    return Concurrently.start(
        () -> {
          outbox.awaitRoom();
          return true;
        });
  }

  private static Frame frame(String text) {
    return Frame.text(text.getBytes(UTF_8));
  }
}
