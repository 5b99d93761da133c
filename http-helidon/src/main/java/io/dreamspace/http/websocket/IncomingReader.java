package io.dreamspace.http.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dreamspace.http.reading.Utf8;
import io.helidon.common.buffers.DataReader;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what a client says, and keeps no more of it than one message of the greatest length. */
final class IncomingReader {
  /** Of a message, in bytes. */
  static final int LONGEST = 64 * 1024;

  private final DataReader in;

  /** What has come of a message in parts. */
  private @Nullable ByteArrayOutputStream begun;

  IncomingReader(DataReader in) {
    this.in = in;
  }

  /**
   * Waits for the next that the client says.
   *
   * @throws Violation if it says what may not be said
   * @throws DataReader.InsufficientDataAvailableException if it is gone
   */
  Incoming next() {
    while (true) {
      FrameHead head = FrameHead.read(in);
      if (head.opcode().isControl()) {
        return control(head);
      }
      ByteArrayOutputStream message = message(head);
      head.readPayload(in, message);
      begun = head.last() ? null : message;
      if (head.last()) {
        return new Incoming.Text(checked(message.toByteArray()));
      }
    }
  }

  /** Takes everything that comes, until nothing more does. */
  void discard() {
    while (true) {
      in.readBuffer();
    }
  }

  private ByteArrayOutputStream message(FrameHead head) {
    if (head.opcode() == Opcode.BINARY) {
      throw new Violation(Close.BINARY);
    }
    ByteArrayOutputStream message = begun;
    if ((head.opcode() == Opcode.CONTINUATION) != (message != null)) {
      throw new Violation(
          Close.violation("A message in parts goes on until it ends, and only then another begins."));
    }
    if (message == null) {
      message = new ByteArrayOutputStream();
    }
    if (head.length() < 0 || head.length() > LONGEST - message.size()) {
      throw new Violation(Close.TOO_LONG);
    }
    return message;
  }

  private Incoming control(FrameHead head) {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    head.readPayload(in, payload);
    return switch (head.opcode()) {
      case PING -> new Incoming.Ping(payload.toByteArray());
      case PONG -> new Incoming.Pong();
      case CLOSE -> new Incoming.Farewell(farewell(payload.toByteArray()));
      case CONTINUATION, TEXT, BINARY -> throw new IllegalStateException("This is no control.");
    };
  }

  private static Close farewell(byte[] payload) {
    if (payload.length == 0) {
      return Close.withoutCode();
    }
    if (payload.length < Short.BYTES) {
      throw new Violation(Close.violation("A close code has two bytes."));
    }
    byte[] reason = checked(Arrays.copyOfRange(payload, Short.BYTES, payload.length));
    Close close =
        new Close(ByteBuffer.wrap(payload).getShort() & 0xFFFF, new String(reason, UTF_8));
    if (!close.maySay()) {
      throw new Violation(Close.violation("This is no code that a client may close with."));
    }
    return close;
  }

  private static byte[] checked(byte[] text) {
    if (Utf8.firstFault(text).isPresent()) {
      throw new Violation(Close.NO_TEXT);
    }
    return text;
  }
}
