package io.dreamspace.http.websocket;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Method;
import io.helidon.http.Status;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What is wrong with a request for a websocket. */
enum HandshakeFlaw {
  NO_UPGRADE(426, "This is a websocket: ask for an upgrade to it."),
  VERSION(426, "Only version 13 of websocket is spoken here."),
  KEY(400, "The key of the websocket must be 16 bytes in Base64.");

  static final HeaderName KEY_HEADER = HeaderNames.create("Sec-WebSocket-Key");
  static final String PROTOCOL = "websocket";

  private static final HeaderName VERSION_HEADER = HeaderNames.create("Sec-WebSocket-Version");
  private static final String SPOKEN = "13";
  private static final int KEY_BYTES = 16;

  private final int status;
  private final String sentence;

  HandshakeFlaw(int status, String sentence) {
    this.status = status;
    this.sentence = sentence;
  }

  /** The first that is wrong with a request; empty if nothing is. */
  static Optional<HandshakeFlaw> of(HttpPrologue prologue, Headers headers) {
    if (!prologue.method().equals(Method.GET)
        || !lists(headers, HeaderNames.UPGRADE, PROTOCOL)
        || !lists(headers, HeaderNames.CONNECTION, HeaderNames.UPGRADE.lowerCase())) {
      return Optional.of(NO_UPGRADE);
    }
    if (!headers.first(VERSION_HEADER).equals(Optional.of(SPOKEN))) {
      return Optional.of(VERSION);
    }
    return isKey(headers.first(KEY_HEADER).orElse("")) ? Optional.empty() : Optional.of(KEY);
  }

  static boolean asksForUpgrade(Headers headers) {
    return lists(headers, HeaderNames.UPGRADE, PROTOCOL);
  }

  Status status() {
    return Status.create(status);
  }

  String sentence() {
    return sentence;
  }

  /** What an answer of this status has to say besides. */
  List<Header> headers() {
    return this == KEY
        ? List.of()
        : List.of(
            HeaderValues.create(HeaderNames.UPGRADE, PROTOCOL),
            HeaderValues.create(HeaderNames.CONNECTION, HeaderNames.UPGRADE.defaultCase()),
            HeaderValues.create(VERSION_HEADER, SPOKEN));
  }

  private static boolean lists(Headers headers, HeaderName name, String word) {
    return headers.all(name, List::of).stream()
        .flatMap(value -> List.of(value.split(",", -1)).stream())
        .anyMatch(listed -> listed.strip().equalsIgnoreCase(word));
  }

  private static boolean isKey(String key) {
    try {
      return Base64.getDecoder().decode(key.getBytes(US_ASCII)).length == KEY_BYTES;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
