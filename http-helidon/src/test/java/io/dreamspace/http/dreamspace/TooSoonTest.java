package io.dreamspace.http.dreamspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.application.access.PasswordHash;
import io.dreamspace.application.access.Passwords;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.client.RemoteSession;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem.TooSoon;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What says to come again later is no outcome: whoever does so is answered anew. */
class TooSoonTest {
  private static final String ACCOUNT =
      "{\"user_name\": \"Matt\", \"password\": \"correct horse\"}";

  private final MutableClock clock = new MutableClock(Fixtures.NOON);
  private boolean busy = true;

  @RegisterExtension
  final TestServer server =
      TestServer.over(
          new Engine(new InMemoryStores(), clock, new BusyPasswords(), Lifetimes.standard()),
          clock,
          TestServer.BODY_LIMIT);

  private final class BusyPasswords implements Passwords {
    @Override
    public PasswordHash hash(Password password) {
      if (busy) {
        throw new TooSoon("Try again later.", Duration.ofMillis(1_500));
      }
      return new PasswordHash("hash");
    }

    @Override
    public boolean matches(Password password, PasswordHash hash) {
      return false;
    }
  }

  @Test
  void answer_saysWhen_andIsNotKept() {
    Answer early = server.post("/accounts", ACCOUNT, "Idempotency-Key: a");
    busy = false;
    Answer later = server.post("/accounts", ACCOUNT, "Idempotency-Key: a");

    assertThat(early.status() + " " + early.text()).isEqualTo("429 Try again later.");
    assertThat(early.header("Retry-After")).contains("2");
    assertThat(later.status()).as(later.text()).isEqualTo(200);
    assertThat(later.header("Idempotent-Replay")).isEmpty();
  }

  @Test
  void session_throwsWhatItsEngineThrows() {
    AccountDraft draft =
        new AccountDraft(new UserName("Matt"), new Password("correct horse"), null);
    try (RemoteSession session = RemoteSession.connect(server.uri(), TestServer.KEY)) {
      assertThatThrownBy(() -> session.accounts().create(draft))
          .isInstanceOfSatisfying(
              TooSoon.class,
              problem -> assertThat(problem.retryAfter()).isEqualTo(Duration.ofSeconds(2)))
          .hasMessage("Try again later.");
    }
  }
}
