package io.dreamspace.http.blotre;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with an account, a root stream, and an access token that their program sends. */
record Somebody(TestServer server, String name, String uri, String id, String root, String token) {
  private static final AtomicInteger LAST = new AtomicInteger();

  /** Somebody new, whose name nobody else has. */
  static Somebody on(TestServer server) {
    return called("Owner " + LAST.incrementAndGet(), server);
  }

  static Somebody called(String name, TestServer server) {
    Account account =
        server.session().accounts().create(new AccountDraft(new UserName(name), null, null));
    String token =
        server
            .session()
            .authorizations()
            .issue(account.id(), new DisposableDraft("test", ""))
            .tokens()
            .accessToken()
            .value();
    String uri = name.toLowerCase(Locale.ROOT).replace(' ', '+');
    return new Somebody(server, name, uri, account.id().hex(), account.rootStream().hex(), token);
  }

  /** Creates a stream under the root, and answers its id. */
  String create(String streamName) {
    return create(streamName, uri);
  }

  /** Creates a stream under that of this uri. */
  String create(String streamName, String parentUri) {
    String segment = streamName.toLowerCase(Locale.ROOT).replace(' ', '+');
    Answer answer =
        put(
            "/v0/api/stream",
            "{\"name\": \"%s\", \"uri\": \"%s/%s\"}".formatted(streamName, parentUri, segment));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().get("id").textValue();
  }

  Answer get(String path) {
    return Requests.send(server, Requests.head("GET", path, authorization()));
  }

  Answer delete(String path) {
    return Requests.send(server, Requests.head("DELETE", path, authorization()));
  }

  Answer put(String path) {
    return Requests.send(server, Requests.head("PUT", path, authorization()));
  }

  Answer put(String path, String body) {
    return Requests.send(server, Requests.head("PUT", path, authorization(), Requests.JSON), body);
  }

  Answer post(String path, String body) {
    return Requests.send(server, Requests.head("POST", path, authorization(), Requests.JSON), body);
  }

  String authorization() {
    return "Authorization: Bearer " + token;
  }
}
