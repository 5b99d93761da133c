package io.dreamspace.benchmark.socket;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client that records events, one after the other on one connection. */
final class Recorder implements AutoCloseable {
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI events;

  Recorder(int port) {
    events = URI.create("http://127.0.0.1:" + port + "/events");
  }

  /** Records an event with a drawing of this length, and waits until it is. */
  void record(int length) throws IOException {
    String body =
        """
        {"user": {"twitch_id": "7", "name": "zoe"}, "user_name": "zoe",
         "document": {"document_data": "%s", "seal": 1, "stamps": []},
         "occurred_at": "2025-06-08T20:12:00Z", "event_type": "plain", "message": "Hello"}\
        """
            .formatted("x".repeat(length));
    HttpRequest request =
        HttpRequest.newBuilder(events)
            .header("X-API-KEY", MeasuredServer.KEY)
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        throw new IOException(answer.statusCode() + " " + answer.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Told to end.", e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
