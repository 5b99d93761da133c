package io.dreamspace.http.websocket;

/**
 * Why a websocket is closed.
 *
 * @param code as RFC 6455 and its registry number the reasons
 * @param reason a sentence for a person, of at most 123 bytes
 */
public record Close(int code, String reason) {
  static final Close STOPPING = new Close(1001, "The server is about to stop.");
  static final Close BINARY = new Close(1003, "Only text is understood.");
  static final Close NO_TEXT = new Close(1007, "The message is not UTF-8.");
  static final Close TOO_LONG = new Close(1009, "A message has at most 65536 bytes.");
  static final Close FAILED = new Close(1011, "Something went wrong in the server.");
  public static final Close STALLED =
      new Close(1013, "Messages were not read as fast as they came.");

  /** What the websocket told is about has been exchanged; to connect again helps. */
  public static final Close RESTARTED = new Close(1012, "The service begins anew.");

  private static final int PROTOCOL_ERROR = 1002;
  private static final int NONE_GIVEN = 1005;
  private static final int FIRST_PRIVATE = 3000;
  private static final int LAST_PRIVATE = 4999;
  private static final int FIRST_REGISTERED = 1007;
  private static final int LAST_REGISTERED = 1014;

  static Close violation(String reason) {
    return new Close(PROTOCOL_ERROR, reason);
  }

  static Close withoutCode() {
    return new Close(NONE_GIVEN, "");
  }

  /** Whether a client may say so. */
  boolean maySay() {
    return (code >= 1000 && code <= 1003)
        || (code >= FIRST_REGISTERED && code <= LAST_REGISTERED)
        || (code >= FIRST_PRIVATE && code <= LAST_PRIVATE);
  }

  /** Whether the code stands for that none was given. */
  boolean isWithoutCode() {
    return code == NONE_GIVEN;
  }
}
