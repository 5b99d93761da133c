package io.dreamspace.http.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client may say, and in which frames. */
final class MessagesTest extends EchoTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 125, 126, 127, 65_535, 65_536})
  void message_hasAnyLengthUpToTheLimit(int length) throws IOException {
    String text = "x".repeat(length);
    assertThat(socket.send(text).text()).isEqualTo(text);
    assertThat(socket.send("next").text()).isEqualTo("next");
  }

  @Test
  void messages_areHandledInOrder() throws IOException {
    for (int i = 0; i < 1_000; i++) {
      socket.send("message " + i);
    }
    for (int i = 0; i < 1_000; i++) {
      assertThat(socket.text()).isEqualTo("message " + i);
    }
  }

  @Test
  void message_mayComeInParts() throws IOException {
    byte[] text = "Grüße, 世界 🎨".getBytes(UTF_8);
    socket.send(RawFrame.part(RawFrame.TEXT, new byte[0]));
    for (byte one : text) {
      socket.send(RawFrame.part(RawFrame.CONTINUATION, new byte[] {one}));
    }
    socket.send(RawFrame.last(RawFrame.CONTINUATION, new byte[0]));
    assertThat(socket.text()).isEqualTo("Grüße, 世界 🎨");
  }

  @Test
  void message_mayComeInHalfFrames() throws IOException {
    byte[] frame = RawFrame.text("in two halves").bytes();
    for (int split = 1; split < frame.length; split++) {
      socket.send(Arrays.copyOf(frame, split));
      socket.send(Arrays.copyOfRange(frame, split, frame.length));
      assertThat(socket.text()).isEqualTo("in two halves");
    }
  }

  @Test
  void messages_mayComeTogether() throws IOException {
    byte[] one = RawFrame.text("one").bytes();
    byte[] both = Arrays.copyOf(one, 2 * one.length);
    System.arraycopy(one, 0, both, one.length, one.length);
    socket.send(both);
    assertThat(socket.text()).isEqualTo("one");
    assertThat(socket.text()).isEqualTo("one");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 125})
  void ping_isAnsweredWithItsOwnWords(int length) throws IOException {
    byte[] payload = "p".repeat(length).getBytes(UTF_8);
    RawSocket.Received pong = socket.send(RawFrame.last(RawFrame.PING, payload)).read();
    assertThat(pong.opcode()).isEqualTo(RawFrame.PONG);
    assertThat(pong.payload()).isEqualTo(payload);
  }

  @Test
  void ping_isAnsweredAmongTheParts() throws IOException {
    socket.send(RawFrame.part(RawFrame.TEXT, "be".getBytes(UTF_8)));
    socket.send(RawFrame.last(RawFrame.PING, new byte[] {7}));
    assertThat(socket.read().opcode()).isEqualTo(RawFrame.PONG);
    socket.send(RawFrame.last(RawFrame.CONTINUATION, "gun".getBytes(UTF_8)));
    assertThat(socket.text()).isEqualTo("begun");
  }

  @Test
  void pong_needsNoPing() throws IOException {
    socket.send(RawFrame.last(RawFrame.PONG, new byte[] {1, 2, 3}));
    assertThat(socket.send("on").text()).isEqualTo("on");
  }

  @Test
  void silence_isNoReasonToClose() throws Exception {
    // The server looks every 50 ms whether a connection has been idle for that long.
    Thread.sleep(300);
    assertThat(socket.send("still here").text()).isEqualTo("still here");
  }
}
