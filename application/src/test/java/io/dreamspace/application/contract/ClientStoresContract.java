package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.oauth.AuthorizationCode;
import io.dreamspace.application.oauth.AuthorizationCodeStore;
import io.dreamspace.application.oauth.ClientStore;
import io.dreamspace.application.oauth.Grant;
import io.dreamspace.application.oauth.GrantStore;
import io.dreamspace.application.oauth.OneTimeCode;
import io.dreamspace.application.oauth.OneTimeCodeStore;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.client.ClientApp;
import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.domain.client.RegisteredClient;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of clients, and of what they may do, must do. */
public abstract class ClientStoresContract extends AccessStoresContract {
  private static final AccountId MATT = accountId(1);
  private static final AccountId ADA = accountId(2);

  @BeforeEach
  final void createAccounts() {
    account(1, "Matt", null);
    account(2, "Ada", null);
  }

  @Test
  void client_isFound_changed_andDeleted() {
    RegisteredClient registered = inserted(registered(5, MATT));
    DisposableClient disposable = inserted(disposable(6));
    RegisteredClient changed =
        registered.with(Redirects.parse(List.of("https://a.example/x", "https://b.example")));

    assertThat(clients().find(registered.id())).contains(registered);
    assertThat(clients().find(disposable.id())).contains(disposable);
    assertThat(clients().find(clientId(7))).isEmpty();
    change(() -> clients().update(changed));
    change(() -> clients().update(disposable.bindTo(ADA)));
    assertThat(clients().find(registered.id())).contains(changed);
    assertThat(clients().find(disposable.id())).contains(disposable.bindTo(ADA));
    change(() -> clients().delete(registered.id()));
    assertThat(clients().find(registered.id())).isEmpty();
    assertThat(clients().secret(registered.id())).isEmpty();
  }

  @Test
  void secret_isTheLastOneSet() {
    ClientApp client = inserted(registered(5, MATT));
    assertThat(clients().secret(client.id())).contains(hash(5));

    change(() -> clients().setSecret(client.id(), hash(50)));

    assertThat(clients().secret(client.id())).contains(hash(50));
    assertThat(clients().secret(clientId(6))).isEmpty();
  }

  @Test
  void registeredBy_listsThoseOfOneAccount_byId() {
    RegisteredClient last = inserted(registered(9, MATT));
    RegisteredClient first = inserted(registered(5, MATT));
    inserted(registered(6, ADA));
    DisposableClient device = inserted(disposable(7));
    change(() -> clients().update(device.bindTo(MATT)));

    assertThat(clients().registeredBy(MATT)).containsExactly(first, last);
    assertThat(clients().registeredBy(accountId(3))).isEmpty();
  }

  @Test
  void grant_isFound_byItsPairAndItsTokens_untilItIsReplaced() {
    inserted(registered(5, MATT));
    Grant before = put(grant(5, MATT, 10));
    Grant after = put(grant(5, MATT, 20));
    Grant others = put(grant(5, ADA, 30));

    assertThat(grants().find(clientId(5), MATT)).contains(after);
    assertThat(grants().findByAccessToken(after.accessToken())).contains(after);
    assertThat(grants().findByRefreshToken(after.refreshToken())).contains(after);
    assertThat(grants().findByAccessToken(after.refreshToken())).isEmpty();
    assertThat(grants().findByAccessToken(before.accessToken())).isEmpty();
    assertThat(grants().findByRefreshToken(before.refreshToken())).isEmpty();
    change(() -> grants().delete(clientId(5), MATT));
    assertThat(grants().find(clientId(5), MATT)).isEmpty();
    assertThat(grants().find(clientId(5), ADA)).contains(others);
    change(() -> grants().deleteOf(clientId(5)));
    assertThat(grants().find(clientId(5), ADA)).isEmpty();
  }

  @Test
  void grants_areListed_theLastIssuedFirst_andThoseThatExpiredFirst() {
    inserted(registered(5, MATT));
    inserted(registered(6, ADA));
    inserted(registered(7, ADA));
    Grant old = put(grant(5, MATT, 10));
    Grant later = put(grant(7, MATT, 20));
    Grant same = put(grant(6, MATT, 20));
    put(grant(6, ADA, 30));

    assertThat(grants().of(MATT)).containsExactly(same, later, old);
    assertThat(grants().expired(later.refreshExpiresAt(), 1)).containsExactly(old);
    assertThat(grants().expired(later.refreshExpiresAt(), 9))
        .containsExactlyInAnyOrder(old, later, same);
    assertThat(grants().expired(old.refreshExpiresAt().minusNanos(1_000), 9)).isEmpty();
  }

  @Test
  void authorizationCode_isOnePerClientAndAccount() {
    inserted(registered(5, MATT));
    AuthorizationCode before = put(code(1, MATT, 1));
    AuthorizationCode after = put(code(2, MATT, 2));
    AuthorizationCode others = put(code(3, ADA, 3));

    assertThat(codes().find(before.code())).isEmpty();
    assertThat(codes().find(after.code())).contains(after);
    change(() -> codes().deleteExpired(at(2), 9));
    assertThat(codes().find(after.code())).isEmpty();
    assertThat(codes().find(others.code())).contains(others);
    change(() -> codes().delete(clientId(5), MATT));
    change(() -> codes().delete(clientId(5), ADA));
    assertThat(codes().find(others.code())).isEmpty();
    put(code(4, ADA, 4));
    change(() -> codes().deleteOf(clientId(5)));
    assertThat(codes().find(hash(4))).isEmpty();
  }

  @Test
  void oneTimeCode_isKeptUntilItIsDeleted() {
    OneTimeCode first = put(new OneTimeCode(hash(1), inserted(disposable(5)).id(), at(2)));
    OneTimeCode second = put(new OneTimeCode(hash(2), inserted(disposable(6)).id(), at(1)));

    assertThat(oneTimeCodes().find(first.code())).contains(first);
    assertThat(oneTimeCodes().expired(at(2), 9)).containsExactly(second, first);
    assertThat(oneTimeCodes().expired(at(2), 1)).containsExactly(second);
    assertThat(oneTimeCodes().expired(at(0), 9)).isEmpty();
    change(() -> oneTimeCodes().delete(first.client()));
    assertThat(oneTimeCodes().find(first.code())).isEmpty();
    assertThat(oneTimeCodes().find(second.code())).contains(second);
  }

  @Test
  void writes_belongToUnitsOfWork() {
    RegisteredClient client = inserted(registered(5, MATT));

    assertThatThrownBy(() -> clients().update(client)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> grants().put(grant(5, MATT, 1)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> codes().put(code(1, MATT, 1)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> oneTimeCodes().delete(client.id()))
        .isInstanceOf(IllegalStateException.class);
  }

  private <C extends ClientApp> C inserted(C client) {
    change(() -> clients().insert(client, hash(Integer.parseInt(client.id().hex(), 16))));
    return client;
  }

  private Grant put(Grant grant) {
    change(() -> grants().put(grant));
    return grant;
  }

  private AuthorizationCode put(AuthorizationCode code) {
    change(() -> codes().put(code));
    return code;
  }

  private OneTimeCode put(OneTimeCode code) {
    change(() -> oneTimeCodes().insert(code));
    return code;
  }

  private static RegisteredClient registered(int number, AccountId owner) {
    return new RegisteredClient(
        clientId(number), owner, "Toaster", "https://a.example", "b", Redirects.none(), at(number));
  }

  private static DisposableClient disposable(int number) {
    return new DisposableClient(clientId(number), "Sensor", "", null, at(number));
  }

  private static Grant grant(int client, AccountId account, int number) {
    int own = 1_000 * number + (account.equals(MATT) ? 0 : 500) + client;
    return new Grant(
        clientId(client),
        account,
        hash(own),
        hash(own + 100),
        at(number),
        at(number + 1),
        at(number + 2));
  }

  private static AuthorizationCode code(int number, AccountId account, int expiresAt) {
    return new AuthorizationCode(
        hash(number), clientId(5), account, "https://a.example/x", null, at(expiresAt));
  }

  private static Instant at(int seconds) {
    return Fixtures.NOON.plusSeconds(seconds);
  }

  private ClientStore clients() {
    return stores.access().clients();
  }

  private GrantStore grants() {
    return stores.access().grants();
  }

  private AuthorizationCodeStore codes() {
    return stores.access().authorizationCodes();
  }

  private OneTimeCodeStore oneTimeCodes() {
    return stores.access().oneTimeCodes();
  }
}
