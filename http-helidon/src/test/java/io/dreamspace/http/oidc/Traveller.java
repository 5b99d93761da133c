package io.dreamspace.http.oidc;

import io.dreamspace.http.TestServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser, which keeps cookies and goes where it is told to, step by step. */
final class Traveller implements AutoCloseable {
  private static final String SESSION = "dreamspace_session";

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"");

  private final TestServer server;
  private final Map<String, String> cookies = new HashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();

  Traveller(TestServer server) {
    this.server = server;
  }

  /** Goes to a page of ours, or to any other by its whole url. */
  HttpResponse<String> get(String url, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri().resolve(url)).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends the form of a page of ours, with the token that stands on it. */
  HttpResponse<String> submit(String page, String path, String fields) {
    Matcher token = TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new IllegalStateException("There is no form on " + page);
    }
    return send(
        HttpRequest.newBuilder(server.uri().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("token=" + token.group(1) + fields)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    cookies.forEach((name, value) -> request.header("Cookie", name + '=' + value));
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    cookies.put(pair[0], pair[1]);
  }

  /** Where it is sent on to. */
  static String target(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new IllegalStateException(answer + ": " + answer.body()));
  }

  /** Begins to sign in, and is sent to the provider. */
  URI leave(String redirect) {
    return URI.create(target(get("/login/provider?redirect=" + redirect)));
  }

  boolean isSignedIn() {
    return cookies.containsKey(SESSION);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
