package io.dreamspace.http.pages;

import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.http.TestServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for pages as a program does, without a key, and follows no redirects. */
final class PageClient implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"");
  private static final Pattern WAS =
      Pattern.compile("type=\"hidden\" name=\"(was-[^\"]+|number)\" value=\"([^\"]*)\"");
  private static final String FORM = "application/x-www-form-urlencoded";

  private final HttpClient http = HttpClient.newHttpClient();
  final TestServer server = TestServer.inMemory();

  SignedIn member(String name) {
    return server
        .access()
        .browserSessions()
        .signUp(new UserName(name), new Password(Site.PASSWORD), "192.0.2.1");
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(null, HttpRequest.newBuilder().GET(), path, headers);
  }

  HttpResponse<String> head(String path) {
    return send(null, HttpRequest.newBuilder().HEAD(), path);
  }

  HttpResponse<String> get(SignedIn member, String path, String... headers) {
    return send(member, HttpRequest.newBuilder().GET(), path, headers);
  }

  HttpResponse<String> post(
      @Nullable SignedIn member, String path, String form, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder().header("Content-Type", FORM).POST(BodyPublishers.ofString(form));
    return send(member, request, path, headers);
  }

  /** Sends a form of a page's, with the token that stands on it. */
  HttpResponse<String> submit(SignedIn member, String page, String path, String fields) {
    return post(member, path, "token=" + token(get(member, page)) + fields);
  }

  /** Sends a form of a guest's. */
  HttpResponse<String> submit(String page, String path, String fields) {
    HttpResponse<String> shown = get(page);
    String cookie = shown.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    return post(null, path, "token=" + token(shown) + fields, "Cookie", cookie);
  }

  /** Asks for a page of the operator's. */
  HttpResponse<String> operate(String path) {
    return get(path, "Cookie", server.operatorCookie());
  }

  /** Sends a form of the operator's, with the token that stands on this page. */
  HttpResponse<String> operate(String page, String path, String fields, String... headers) {
    HttpResponse<String> shown = operate(page);
    String guest = shown.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    String cookies = guest + "; " + server.operatorCookie();
    return post(null, path, "token=" + token(shown) + fields, with(cookies, headers));
  }

  private static String[] with(String cookies, String... headers) {
    return Stream.concat(Stream.of("Cookie", cookies), Stream.of(headers)).toArray(String[]::new);
  }

  /** The fields that a page's forms bring along unseen. */
  static String hidden(String page) {
    StringBuilder fields = new StringBuilder();
    Matcher was = WAS.matcher(page);
    while (was.find()) {
      fields.append('&').append(was.group(1)).append('=').append(was.group(2).replace("+", "%2B"));
    }
    return fields.toString();
  }

  static String token(HttpResponse<String> page) {
    Matcher token = TOKEN.matcher(page.body());
    if (!token.find()) {
      throw new IllegalStateException("There is no form: " + page.body());
    }
    return token.group(1);
  }

  HttpResponse<String> delete(SignedIn member, String path) {
    return send(member, HttpRequest.newBuilder().DELETE(), path);
  }

  private HttpResponse<String> send(
      @Nullable SignedIn member, HttpRequest.Builder request, String path, String... headers) {
    if (member != null) {
      request.header("Cookie", "a=b; dreamspace_session=" + member.token().value());
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.uri(server.uri().resolve(path)).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path, e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    server.close();
  }
}
