package io.dreamspace.http.oauth;

import io.dreamspace.application.oauth.AuthorizationRequest;
import io.dreamspace.application.oauth.NewClient;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.ClientDraft;
import io.dreamspace.domain.client.CodeChallenge;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program of long ago, with somebody who allows it what it wants. */
final class OldClient {
  static final String REDIRECT = "https://example.org/back";
  static final String ENCODED_REDIRECT = "https%3A%2F%2Fexample.org%2Fback";

  private final TestServer server;
  private final Account account;
  private final NewClient registered;

  private OldClient(TestServer server, Account account, NewClient registered) {
    this.server = server;
    this.account = account;
    this.registered = registered;
  }

  static OldClient on(TestServer server) {
    Account account =
        server
            .session()
            .accounts()
            .create(new AccountDraft(new UserName("Toast Master"), null, null));
    ClientDraft draft =
        new ClientDraft(
            "Toaster", "https://example.org", "A program.", Redirects.parse(List.of(REDIRECT)));
    return new OldClient(server, account, server.session().clients().register(account.id(), draft));
  }

  Account account() {
    return account;
  }

  String id() {
    return registered.client().id().hex();
  }

  String secret() {
    return registered.secret().value();
  }

  /** What the browser brings back once it was allowed. */
  String code() {
    return code(null);
  }

  String code(@Nullable CodeChallenge challenge) {
    return server
        .own(new Caller.Member(account.id()))
        .consents()
        .allow(new AuthorizationRequest(id(), REDIRECT, challenge))
        .value();
  }

  /** Asks for tokens as blotre-js does. */
  Answer redeem(String code) {
    return post(
        "grant_type=authorization_code&client_id=%s&client_secret=%s&redirect_uri=%s&code=%s"
            .formatted(id(), secret(), ENCODED_REDIRECT, code));
  }

  /** Asks for the next tokens as blotre-js does. */
  Answer refresh(String token) {
    return post(
        "grant_type=refresh_token&client_id=%s&client_secret=%s&redirect_uri=%s&refresh_token=%s"
            .formatted(id(), secret(), ENCODED_REDIRECT, token));
  }

  Answer post(String form) {
    return send(
        server,
        "POST",
        "/v0/oauth2/access_token",
        form,
        "Content-Type: application/x-www-form-urlencoded");
  }

  /** Sends a request without the key of the Dreamspace API, which old clients do not know. */
  static Answer send(
      TestServer server, String method, String path, String body, String... headers) {
    String head =
        method
            + ' '
            + path
            + " HTTP/1.1\r\nHost: localhost\r\n"
            + String.join("", List.of(headers).stream().map(line -> line + "\r\n").toList())
            + "Content-Length: "
            + body.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + body;
    try (Connection connection = server.connect()) {
      connection.write(head.getBytes(StandardCharsets.UTF_8));
      return connection.read();
    } catch (IOException e) {
      throw new UncheckedIOException(method + ' ' + path, e);
    }
  }
}
