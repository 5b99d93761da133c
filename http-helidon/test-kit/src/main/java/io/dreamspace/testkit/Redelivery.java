package io.dreamspace.testkit;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;

/** Sends a request that came in to the same server two times, and answers it with what comes. */
final class Redelivery {
  private static final String MARK = "X-Redelivered";

  /** Of one connection, or made anew for it. */
  private static final Set<String> HOP_BY_HOP =
      Set.of(
          "connection",
          "content-length",
          "date",
          "expect",
          "host",
          "http2-settings",
          "keep-alive",
          "transfer-encoding",
          "upgrade");

  /** Nobody else can know it. */
  private final String secret = UUID.randomUUID().toString();

  boolean isRedelivered(ServerRequest request) {
    return request.headers().first(HeaderNames.create(MARK)).filter(secret::equals).isPresent();
  }

  void deliverTwice(RoutingRequest request, RoutingResponse response) {
    HttpRequest copy = copyOf(request);
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      client.send(copy, BodyHandlers.discarding());
      answer(client.send(copy, BodyHandlers.ofByteArray()), response);
    } catch (IOException e) {
      throw new CloseConnectionException("What was delivered twice was not answered.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CloseConnectionException("The server ends.", e);
    }
  }

  private HttpRequest copyOf(RoutingRequest request) {
    byte[] body = request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0];
    HttpRequest.Builder copy =
        HttpRequest.newBuilder(target(request))
            .method(request.prologue().method().text(), BodyPublishers.ofByteArray(body));
    for (Header header : request.headers()) {
      if (!HOP_BY_HOP.contains(header.headerName().lowerCase())) {
        header.allValues().forEach(value -> copy.header(header.name(), value));
      }
    }
    return copy.header(MARK, secret).build();
  }

  private static URI target(RoutingRequest request) {
    int port = request.localPeer().port();
    String query = request.prologue().query().rawValue();
    String path = request.prologue().uriPath().rawPath();
    return URI.create("http://127.0.0.1:" + port + path + (query.isEmpty() ? "" : "?" + query));
  }

  private static void answer(HttpResponse<byte[]> second, RoutingResponse response) {
    response.status(Status.create(second.statusCode()));
    second
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!HOP_BY_HOP.contains(name)) {
                response.header(name, values.toArray(String[]::new));
              }
            });
    response.send(second.body());
  }
}
