package io.dreamspace.http.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dreamspace.http.reading.Utf8;
import io.helidon.common.buffers.DataReader;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what a client says, and keeps no more of it than one message of the greatest length. */
final class MessageReader {
  /** Of a message, in bytes. */
  static final int LONGEST = 64 * 1024;

  private final DataReader in;

  /** The frame that was read last. */
  private @Nullable ClientFrame current;

  /** What has come of a message in parts. */
  private @Nullable ByteArrayOutputStream begun;

  MessageReader(DataReader in) {
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
      ClientFrame frame = new ClientFrame(in);
      current = frame;
      Opcode opcode = frame.checkedOpcode();
      if (opcode.isControl()) {
        return control(frame, opcode);
      }
      ByteArrayOutputStream message = message(frame, opcode);
      frame.readPayload(message);
      begun = frame.isLast() ? null : message;
      if (frame.isLast()) {
        return new Incoming.Text(new Payload(checked(message.toByteArray())));
      }
    }
  }

  /** Takes whatever comes after a {@link Violation}, until the client says farewell or is gone. */
  void awaitFarewell() {
    while (current == null || !current.isFarewell()) {
      if (current != null) {
        current.skip();
      }
      current = new ClientFrame(in);
    }
  }

  private ByteArrayOutputStream message(ClientFrame frame, Opcode opcode) {
    if (opcode == Opcode.BINARY) {
      throw new Violation(Close.BINARY);
    }
    ByteArrayOutputStream message = begun;
    if ((opcode == Opcode.CONTINUATION) != (message != null)) {
      throw new Violation(
          Close.violation("A message in parts goes on until it ends; only then another begins."));
    }
    if (message == null) {
      message = new ByteArrayOutputStream();
    }
    if (frame.isLongerThan(LONGEST - message.size())) {
      throw new Violation(Close.TOO_LONG);
    }
    return message;
  }

  private static Incoming control(ClientFrame frame, Opcode opcode) {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    frame.readPayload(payload);
    return switch (opcode) {
      case PING -> new Incoming.Ping(new Payload(payload.toByteArray()));
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
