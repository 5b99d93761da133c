package io.dreamspace.http.websocket;

import java.util.Arrays;

/** What is in frames. */
final class Frames {
  private Frames() {}

  static byte[] payload(RawFrame frame) {
    return frame.payload();
  }

  /** The payload of the frame by which the server says this; it is short. */
  static byte[] payload(Close close) {
    byte[] wire = Frame.close(close).wire();
    return Arrays.copyOfRange(wire, 2, wire.length);
  }
}
