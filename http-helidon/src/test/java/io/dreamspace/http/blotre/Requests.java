package io.dreamspace.http.blotre;

import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sends requests as they stand. */
final class Requests {
  static final String JSON = "Content-Type: application/json";

  private Requests() {}

  /**
   * Sends a request that has no body, and says nothing of one.
   *
   * @param head its first line and its headers, as they are to be sent but for the line ends
   */
  static Answer send(TestServer server, String head) {
    return exchange(server, head, new byte[0]);
  }

  /** Sends a request with the length of its body. */
  static Answer send(TestServer server, String head, String body) {
    return send(server, head, body.getBytes(StandardCharsets.UTF_8));
  }

  static Answer send(TestServer server, String head, byte[] body) {
    return exchange(server, head.strip() + "\nContent-Length: " + body.length, body);
  }

  private static Answer exchange(TestServer server, String head, byte[] body) {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    String lines = String.join("\r\n", head.strip().lines().toList()) + "\r\n\r\n";
    request.writeBytes(lines.getBytes(StandardCharsets.UTF_8));
    request.writeBytes(body);
    try (Connection connection = server.connect()) {
      connection.write(request.toByteArray());
      return head.startsWith("HEAD ") ? connection.readHead() : connection.read();
    } catch (IOException e) {
      throw new UncheckedIOException(head, e);
    }
  }

  /** The head of a request, with these headers. */
  static String head(String method, String path, String... headers) {
    return method + ' ' + path + " HTTP/1.1\nHost: localhost\n" + String.join("\n", headers);
  }
}
