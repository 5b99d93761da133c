package io.dreamspace.http.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client may not send, and what it is told then. */
final class BadFramesTest extends EchoTest {
  private static final int LIMIT = 64 * 1024;

  @AfterEach
  void serverGoesOn() throws IOException {
    try (RawSocket other = server.open()) {
      assertThat(other.send("well").text()).isEqualTo("well");
    }
  }

  @Test
  void binary_closesWith1003() throws IOException {
    socket.send(RawFrame.last(RawFrame.BINARY, new byte[] {1}));
    assertThat(socket.closed()).isEqualTo(Close.BINARY);
  }

  @Test
  void binaryInParts_closesWith1003() throws IOException {
    socket.send(RawFrame.part(RawFrame.BINARY, new byte[0]));
    assertThat(socket.closed()).isEqualTo(Close.BINARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ff", "c3", "c328", "c0af", "eda080", "f4908080", "61f09f8e"})
  void badUtf8_closesWith1007(String hex) throws IOException {
    socket.send(RawFrame.last(RawFrame.TEXT, HexFormat.of().parseHex(hex)));
    assertThat(socket.closed()).isEqualTo(Close.NO_TEXT);
  }

  @Test
  void longMessage_closesWith1009() throws IOException {
    socket.send(RawFrame.text("x".repeat(LIMIT + 1)));
    assertThat(socket.closed()).isEqualTo(Close.TOO_LONG);
  }

  @Test
  void longMessageInParts_closesWith1009() throws IOException {
    socket.send(RawFrame.part(RawFrame.TEXT, "x".repeat(LIMIT).getBytes(UTF_8)));
    socket.send(RawFrame.last(RawFrame.CONTINUATION, new byte[] {'x'}));
    assertThat(socket.closed()).isEqualTo(Close.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(longs = {LIMIT + 1, Integer.MAX_VALUE, 1L << 32, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void longMessage_isRefusedBeforeItComes(long length) throws IOException {
    socket.send(RawFrame.text("").head(length));
    assertThat(socket.farewell()).isEqualTo(Close.TOO_LONG);
  }

  @Test
  void unmaskedFrame_closesWith1002() throws IOException {
    socket.send(RawFrame.text("bare").unmasked());
    assertViolation("A client's frame must be masked.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x40, 0x20, 0x10, 0x70})
  void reservedBits_closeWith1002(int bits) throws IOException {
    socket.send(RawFrame.text("odd").withBits(bits));
    assertViolation("A reserved bit is set, and no extension was agreed.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x3, 0x7, 0xB, 0xF})
  void unknownKinds_closeWith1002(int opcode) throws IOException {
    socket.send(RawFrame.last(opcode, new byte[0]));
    assertViolation("There is no such kind of frame.");
  }

  @ParameterizedTest
  @ValueSource(ints = {RawFrame.CLOSE, RawFrame.PING, RawFrame.PONG})
  void longControlFrames_closeWith1002(int opcode) throws IOException {
    socket.send(RawFrame.last(opcode, new byte[126]));
    assertViolation("A control frame is whole and has up to 125 bytes.");
  }

  @ParameterizedTest
  @ValueSource(longs = {126, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void longControlFrames_areRefusedBeforeTheyCome(long length) throws IOException {
    socket.send(RawFrame.last(RawFrame.PING, new byte[0]).head(length));
    assertThat(socket.farewell())
        .isEqualTo(Close.violation("A control frame is whole and has up to 125 bytes."));
  }

  @ParameterizedTest
  @ValueSource(ints = {RawFrame.CLOSE, RawFrame.PING, RawFrame.PONG})
  void controlFramesInParts_closeWith1002(int opcode) throws IOException {
    socket.send(RawFrame.part(opcode, new byte[0]));
    assertViolation("A control frame is whole and has up to 125 bytes.");
  }

  @Test
  void continuationOfNothing_closesWith1002() throws IOException {
    socket.send(RawFrame.last(RawFrame.CONTINUATION, new byte[0]));
    assertViolation("A message in parts goes on until it ends; only then another begins.");
  }

  @Test
  void messageWithinAnother_closesWith1002() throws IOException {
    socket.send(RawFrame.part(RawFrame.TEXT, new byte[0]));
    socket.send(RawFrame.text("interrupting"));
    assertViolation("A message in parts goes on until it ends; only then another begins.");
  }

  @Test
  void shortCloseCode_closesWith1002() throws IOException {
    socket.send(RawFrame.last(RawFrame.CLOSE, new byte[1]));
    assertViolation("A close code has two bytes.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 999, 1004, 1005, 1006, 1015, 2999, 5000, 65_535})
  void impossibleCloseCodes_closeWith1002(int code) throws IOException {
    socket.send(RawFrame.close(code, ""));
    assertViolation("This is no code that a client may close with.");
  }

  @Test
  void badUtf8InAReason_closesWith1007() throws IOException {
    socket.send(RawFrame.last(RawFrame.CLOSE, new byte[] {3, (byte) 0xE8, (byte) 0xFF}));
    assertThat(socket.closed()).isEqualTo(Close.NO_TEXT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 20})
  void halfAFrame_andGone(int bytes) throws IOException {
    socket.send(java.util.Arrays.copyOf(RawFrame.text("x".repeat(200)).bytes(), bytes));
  }

  private void assertViolation(String reason) throws IOException {
    assertThat(socket.closed()).isEqualTo(new Close(1002, reason));
  }
}
