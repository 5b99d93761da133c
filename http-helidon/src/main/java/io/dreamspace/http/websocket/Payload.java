package io.dreamspace.http.websocket;

/** What is in a frame, or in all frames of a message. */
final class Payload {
  private final byte[] bytes;

  Payload(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Not a copy. */
  byte[] bytes() {
    return bytes;
  }
}
