package io.dreamspace.http.websocket;

/** A client sent what may not be sent; the connection ends with this. */
final class Violation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Close close;

  Violation(Close close) {
    super(close.reason(), null, false, false);
    this.close = close;
  }

  Close close() {
    return close;
  }
}
