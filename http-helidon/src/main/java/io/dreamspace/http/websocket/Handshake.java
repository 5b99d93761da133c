package io.dreamspace.http.websocket;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A request for a websocket in which nothing is wrong, see {@link HandshakeFlaw}. */
public record Handshake(HttpPrologue prologue, Headers headers) {
  private static final HeaderName SUBPROTOCOL = HeaderNames.create("Sec-WebSocket-Protocol");
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** Appended to each key; given by RFC 6455. */
  private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  /** What the server says before it goes over to websocket. */
  byte[] answer() {
    return ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: "
            + accept(headers.get(HandshakeFlaw.KEY_HEADER).get())
            + subprotocol().map(name -> "\r\nSec-WebSocket-Protocol: " + name).orElse("")
            + "\r\n\r\n")
        .getBytes(US_ASCII);
  }

  /** The first that the client offers. It is agreed to, whatever it is: clients insist on it. */
  private Optional<String> subprotocol() {
    return headers.all(SUBPROTOCOL, List::of).stream()
        .flatMap(value -> List.of(value.split(",", -1)).stream())
        .map(String::strip)
        .filter(TOKEN.asMatchPredicate())
        .findFirst();
  }

  private static String accept(String key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(US_ASCII));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-1", e);
    }
  }
}
