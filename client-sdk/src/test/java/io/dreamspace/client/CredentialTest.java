package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Session;
import io.dreamspace.domain.problem.Problem.Forbidden;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest extends ServerTest {
  private static final String TOKEN = "s3cretToken";
  private static final List<Credential> NO_KEYS =
      List.of(
          Credential.none(),
          Credential.accessToken(TOKEN),
          Credential.renewedToken(
              new TokenPair(TOKEN, TOKEN + "2"), new OAuthClient("id", TOKEN), pair -> {}));

  @Test
  void whatIsForBotsAlone_isForbidden_andNotEvenAsked() {
    List<Function<Session, Object>> forBots =
        List.of(
            Session::users,
            Session::twitchAccounts,
            Session::events,
            Session::documents,
            Session::stamps,
            Session::specimens,
            Session::ledger);
    for (Credential credential : NO_KEYS) {
      try (RemoteSession member = RemoteSession.connect(server.uri(), credential, QUICK)) {
        assertThat(forBots)
            .allSatisfy(
                port ->
                    assertThatThrownBy(() -> port.apply(member))
                        .isInstanceOf(Forbidden.class)
                        .hasMessage("Only a program with the API key may do this."));
      }
    }
    assertThat(server.requestsSoFar()).isEmpty();
  }

  @Test
  void none_isNoHeader() throws InterruptedException {
    server.answer(200, StreamsTest.STREAM);
    try (RemoteSession anybody = RemoteSession.connect(server.uri(), Credential.none(), QUICK)) {
      anybody.streams().get(StreamsTest.KEY_OF_STREAM);
    }
    assertThat(server.request().headers()).doesNotContainKeys("authorization", "x-api-key");
  }

  @Test
  void key_readsStreamsToo() throws InterruptedException {
    server.answer(200, StreamsTest.STREAM);

    session.streams().get(StreamsTest.KEY_OF_STREAM);

    assertThat(server.request().headers())
        .containsEntry("x-api-key", KEY)
        .doesNotContainKey("authorization");
  }

  @Test
  void credentials_showThemselvesToNobody() {
    assertThat(NO_KEYS).allSatisfy(one -> assertThat(one.toString()).doesNotContain(TOKEN));
    assertThat(Credential.apiKey(KEY).toString()).doesNotContain(KEY);
    assertThat(Header.of(Credential.accessToken(TOKEN)).toString()).doesNotContain(TOKEN);
    assertThat(new OAuthClient("id", TOKEN).toString()).doesNotContain(TOKEN);
    assertThat(new TokenPair(TOKEN, TOKEN).toString()).doesNotContain(TOKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "s3cret\n", "s3cr\u00e9t", "s3 cret", "s3=cret", "="})
  void token_thatCanBeNone_isRefused_unseen(String token) {
    assertThatThrownBy(() -> Credential.accessToken(token))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("s3");
    assertThatThrownBy(() -> new TokenPair("a", token))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
