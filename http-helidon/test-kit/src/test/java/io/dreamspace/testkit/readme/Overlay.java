package io.dreamspace.testkit.readme;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody's program: shows who did something, and tries again when it cannot read that. */
final class Overlay {
  private static final Pattern NAME = Pattern.compile("\"user_name\":\"([^\"]*)\"");
  private static final int ATTEMPTS = 5;

  private final URI server;
  private final String key;

  Overlay(URI server, String key) {
    this.server = server;
    this.key = key;
  }

  List<String> cards() {
    return cards("/events");
  }

  List<String> cardsSince(Instant start) {
    return cards("/events?occurred_after=" + start);
  }

  private List<String> cards(String path) {
    return NAME.matcher(get(path)).results().map((MatchResult name) -> name.group(1)).toList();
  }

  private String get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path)).header("X-API-KEY", key).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        try {
          HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
          if (answer.statusCode() == 200) {
            return answer.body();
          }
        } catch (IOException tryAgain) {
          System.out.println("The server did not answer: " + tryAgain);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(e);
        }
      }
    }
    throw new IllegalStateException("There is no answer to " + path);
  }
}
