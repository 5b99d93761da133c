package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.access.AccountStore;
import io.dreamspace.application.access.BrowserSessionStore;
import io.dreamspace.application.access.CredentialStore;
import io.dreamspace.application.access.KeptSession;
import io.dreamspace.application.access.PasswordHash;
import io.dreamspace.application.access.TrialStore;
import io.dreamspace.application.access.Trials;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.user.TwitchId;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of accounts, and of how people prove to have them, must do. */
public abstract class AccountStoresContract extends AccessStoresContract {

  @Test
  void account_isFound_byItsId_itsName_andItsTwitchAccount() {
    Account account = account(1, "Toast Master", "7");
    Account nameless = account(2, null, null);

    assertThat(accounts().find(account.id())).contains(account);
    assertThat(accounts().find(nameless.id())).contains(nameless);
    assertThat(accounts().find(new UserName("toast MASTER"))).contains(account);
    assertThat(accounts().find(new TwitchId("7"))).contains(account);
    assertThat(accounts().find(accountId(3))).isEmpty();
    assertThat(accounts().find(new UserName("Toast"))).isEmpty();
    assertThat(accounts().find(new TwitchId("77"))).isEmpty();
  }

  @Test
  void account_isFound_byTheNameThatItWasGiven() {
    Account named = account(1, null, "7").named(new UserName("Matt"));

    change(() -> accounts().update(named));

    assertThat(accounts().find(named.id())).contains(named);
    assertThat(accounts().find(new UserName("Matt"))).contains(named);
  }

  @Test
  void password_isTheLastOneSet() {
    Account account = account(1, "Matt", null);
    assertThat(credentials().password(account.id())).isEmpty();

    change(() -> credentials().setPassword(account.id(), new PasswordHash("one")));
    change(() -> credentials().setPassword(account.id(), new PasswordHash("two")));

    assertThat(credentials().password(account.id())).contains(new PasswordHash("two"));
    assertThat(credentials().password(accountId(2))).isEmpty();
  }

  @Test
  void identity_isOfOneAccount_andOfOneIssuer() {
    Account account = account(1, "Matt", null);
    ExternalIdentity identity = new ExternalIdentity("https://issuer.example", "7");

    change(() -> credentials().link(identity, account.id()));

    assertThat(credentials().find(identity)).contains(account.id());
    assertThat(credentials().find(new ExternalIdentity("https://issuer.example", "8"))).isEmpty();
    assertThat(credentials().find(new ExternalIdentity("https://other.example", "7"))).isEmpty();
  }

  @Test
  void session_isKept_replaced_andDeleted() {
    Account account = account(1, "Matt", null);
    Account other = account(2, "Ada", null);
    KeptSession session = new KeptSession(hash(1), account.id(), at(1));
    KeptSession renewed = new KeptSession(hash(1), account.id(), at(2));
    KeptSession another = new KeptSession(hash(2), account.id(), at(2));
    KeptSession others = new KeptSession(hash(3), other.id(), at(2));

    put(session, another, others, renewed);
    assertThat(sessions().find(hash(1))).contains(renewed);
    change(() -> sessions().delete(hash(1)));
    change(() -> sessions().delete(hash(9)));
    assertThat(sessions().find(hash(1))).isEmpty();
    assertThat(sessions().find(hash(2))).contains(another);
    change(() -> sessions().deleteOf(account.id()));
    assertThat(sessions().find(hash(2))).isEmpty();
    assertThat(sessions().find(hash(3))).contains(others);
  }

  @Test
  void sessions_thatHaveExpired_goFirstThoseThatExpiredFirst() {
    Account account = account(1, "Matt", null);
    put(
        IntStream.of(3, 1, 2, 4)
            .mapToObj(number -> new KeptSession(hash(number), account.id(), at(number)))
            .toArray(KeptSession[]::new));

    change(() -> sessions().deleteExpired(at(3), 2));
    assertThat(
            IntStream.rangeClosed(1, 4).filter(number -> sessions().find(hash(number)).isPresent()))
        .containsExactly(3, 4);
    change(() -> sessions().deleteExpired(at(3), 2));
    assertThat(
            IntStream.rangeClosed(1, 4).filter(number -> sessions().find(hash(number)).isPresent()))
        .containsExactly(4);
  }

  @Test
  void trials_areKept_replaced_deleted_andForgotten() {
    Trials first = new Trials(hash(1), 1, at(1), at(2));
    Trials more = new Trials(hash(1), 2, at(2), at(4));
    Trials others = new Trials(hash(2), 3, at(1), at(3));
    change(() -> trials().put(first));
    change(() -> trials().put(more));
    change(() -> trials().put(others));

    assertThat(trials().find(hash(1))).contains(more);
    change(() -> trials().deleteForgotten(at(4), 1));
    assertThat(trials().find(hash(2))).isEmpty();
    assertThat(trials().find(hash(1))).contains(more);
    change(() -> trials().delete(hash(1)));
    assertThat(trials().find(hash(1))).isEmpty();
  }

  @Test
  void writes_belongToUnitsOfWork() {
    Account account = account(1, "Matt", null);
    KeptSession session = new KeptSession(hash(1), account.id(), at(1));

    assertThatThrownBy(() -> accounts().update(account)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> credentials().setPassword(account.id(), new PasswordHash("x")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sessions().put(session)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> trials().put(new Trials(hash(1), 1, at(1), at(1))))
        .isInstanceOf(IllegalStateException.class);
  }

  private void put(KeptSession... all) {
    for (KeptSession session : all) {
      change(() -> sessions().put(session));
    }
  }

  private static Instant at(int seconds) {
    return Fixtures.NOON.plusSeconds(seconds);
  }

  private AccountStore accounts() {
    return stores.access().accounts();
  }

  private CredentialStore credentials() {
    return stores.access().credentials();
  }

  private BrowserSessionStore sessions() {
    return stores.access().browserSessions();
  }

  private TrialStore trials() {
    return stores.access().trials();
  }
}
