package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.access.Authentication;
import io.dreamspace.application.oauth.Authorization;
import io.dreamspace.application.oauth.AuthorizationRequest;
import io.dreamspace.application.oauth.ClientCredentials;
import io.dreamspace.application.oauth.DeviceGrant;
import io.dreamspace.application.oauth.GrantOutcome;
import io.dreamspace.application.oauth.NewClient;
import io.dreamspace.application.oauth.NewDisposableClient;
import io.dreamspace.application.oauth.TokenGrant;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What clients and their owners do, and those who allow them, whatever keeps that. */
public abstract class ClientsContract extends AccessContract {

  @Test
  void register_keepsAllButTheSecret() {
    Account matt = account("Matt");
    NewClient created = own(matt).clients().register(matt.id(), aClient(" Toaster "));

    RegisteredClient client = created.client();
    assertThat(client.name()).isEqualTo("Toaster");
    assertThat(created.secret().value()).matches("[A-Za-z0-9]{48}");
    assertThat(own(matt).clients().get(client.id())).isEqualTo(client);
    assertThat(own(matt).clients().list(matt.id())).containsExactly(client);
    assertThat(created.toString()).doesNotContain(created.secret().value());
  }

  @Test
  void register_noMoreThanTen() {
    Account matt = account("Matt");
    for (int i = 0; i < 10; i++) {
      client(matt);
    }

    assertThatThrownBy(() -> client(matt))
        .isInstanceOf(Invalid.class)
        .hasMessage("An account has at most 10 clients.");
    assertThat(bot.clients().list(matt.id())).hasSize(10);
    client(account("Other"));
  }

  @Test
  void clientsOfOthers_areNotFound() {
    ClientId id = client(account("Matt")).client().id();
    Account other = account("Other");

    assertThatThrownBy(() -> own(other).clients().get(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> own(other).clients().delete(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> own(other).clients().regenerateSecret(id))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> own(other).clients().setRedirects(id, Redirects.none()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> own(ANYBODY).clients().get(id)).isInstanceOf(NotFound.class);
    assertThat(bot.clients().get(id).id()).isEqualTo(id);
  }

  @Test
  void bots_haveTheClientsOfAll() {
    Account matt = account("Matt");
    NewClient created = client(matt);
    RegisteredClient client = created.client();
    Redirects redirects = Redirects.parse(List.of("https://a.example/x"));

    assertThat(bot.clients().get(client.id())).isEqualTo(client);
    assertThat(bot.clients().setRedirects(client.id(), redirects))
        .isEqualTo(client.with(redirects));
    assertThat(bot.clients().list(matt.id())).containsExactly(client.with(redirects));
    assertThat(bot.clients().regenerateSecret(client.id())).isNotEqualTo(created.secret());
    assertThat(bot.clients().delete(client.id())).isEqualTo(client.with(redirects));
    assertThat(bot.clients().list(matt.id())).isEmpty();
  }

  @Test
  void clientsThatAreNotThere_areNotFound() {
    ClientId none = new ClientId("0".repeat(24));
    AccountId nobody = new AccountId("0".repeat(24));

    assertNotFound("Client does not exist.", () -> bot.clients().get(none));
    assertNotFound(
        "Client does not exist.", () -> bot.clients().setRedirects(none, Redirects.none()));
    assertNotFound("Client does not exist.", () -> bot.clients().regenerateSecret(none));
    assertNotFound("Client does not exist.", () -> bot.clients().delete(none));
    assertNotFound("User does not exist.", () -> bot.clients().list(nobody));
    assertNotFound("User does not exist.", () -> bot.clients().register(nobody, aClient("abc")));
  }

  @Test
  void setRedirects_decidesWhereBrowsersAreSent() {
    Account matt = account("Matt");
    RegisteredClient client = client(matt).client();
    Redirects redirects = Redirects.parse(List.of(" https://a.example/x/ ", "http://b.example"));

    assertThat(own(matt).clients().setRedirects(client.id(), redirects))
        .isEqualTo(client.with(redirects));

    assertThat(own(matt).clients().get(client.id()).redirects()).isEqualTo(redirects);
    assertThat(consent(matt, client, "https://a.example/x")).isNotNull();
    for (String wrong : List.of(REDIRECT, "https://a.example/x/", "", "http://b.example?")) {
      assertThatThrownBy(() -> consent(matt, client, wrong)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void client_withoutRedirects_canAskForNothing() {
    Account matt = account("Matt");
    RegisteredClient client =
        bot.clients().setRedirects(client(matt).client().id(), Redirects.none());

    assertThatThrownBy(() -> consent(matt, client, "")).isInstanceOf(NotFound.class);
  }

  @Test
  void regenerateSecret_letsTheOneBeforeCountNoMore() {
    Account matt = account("Matt");
    NewClient client = client(matt);
    TokenGrant tokens = tokens(matt, client);

    Secret secret = own(matt).clients().regenerateSecret(client.client().id());

    assertThat(refresh(credentials(client), tokens.refreshToken()))
        .isEqualTo(new GrantOutcome.UnknownClient());
    ClientCredentials renewed = new ClientCredentials(client.client().id().hex(), secret);
    assertThat(refresh(renewed, tokens.refreshToken())).isInstanceOf(GrantOutcome.Granted.class);
  }

  @Test
  void delete_endsWhatTheClientMay() {
    Account matt = account("Matt");
    NewClient client = client(matt);
    TokenGrant tokens = tokens(matt, client);
    consent(matt, client.client(), REDIRECT);

    assertThat(own(matt).clients().delete(client.client().id())).isEqualTo(client.client());

    assertThat(authenticate(tokens.accessToken())).isEqualTo(new Authentication.Unknown());
    assertThat(own(matt).authorizations().list(matt.id())).isEmpty();
    assertThat(own(matt).clients().list(matt.id())).isEmpty();
  }

  @Test
  void revoke_endsOneClientForOneAccount() {
    Account matt = account("Matt");
    Account other = account("Other");
    NewClient client = client(matt);
    TokenGrant tokens = tokens(matt, client);
    TokenGrant others = tokens(other, client);
    assertThat(own(matt).authorizations().list(matt.id()))
        .containsExactly(new Authorization(client.client(), clock.instant()));

    own(matt).authorizations().revoke(matt.id(), client.client().id());

    assertThat(authenticate(tokens.accessToken())).isEqualTo(new Authentication.Expired());
    assertThat(refresh(credentials(client), tokens.refreshToken()))
        .isEqualTo(new GrantOutcome.UnknownGrant());
    assertThat(authenticate(others.accessToken()))
        .isEqualTo(new Authentication.Accepted(other.id()));
    assertThat(own(matt).authorizations().list(matt.id())).isEmpty();
    assertThatThrownBy(() -> own(matt).authorizations().revoke(matt.id(), client.client().id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void bots_seeAndEndWhatClientsMay() {
    Account matt = account("Matt");
    NewClient client = client(matt);
    TokenGrant tokens = tokens(matt, client);
    clock.advance(Duration.ofSeconds(1));
    DeviceGrant device = bot.authorizations().issue(matt.id(), new DisposableDraft("abc", "A b."));
    Authorization ofDevice = new Authorization(device.client(), clock.instant());

    assertThat(bot.authorizations().list(matt.id()))
        .containsExactly(
            ofDevice, new Authorization(client.client(), clock.instant().minusSeconds(1)));
    assertThat(bot.authorizations().revoke(matt.id(), device.client().id())).isEqualTo(ofDevice);
    assertNotFound(
        "This client cannot act for the account.",
        () -> bot.authorizations().revoke(matt.id(), device.client().id()));
    assertThat(authenticate(device.tokens().accessToken())).isEqualTo(new Authentication.Expired());
    assertThat(authenticate(tokens.accessToken()))
        .isEqualTo(new Authentication.Accepted(matt.id()));
  }

  @Test
  void tokens_areForWhoIsThere() {
    Account matt = account("Matt");
    ClientId none = new ClientId("0".repeat(24));
    AccountId nobody = new AccountId("0".repeat(24));

    assertNotFound("Client does not exist.", () -> bot.authorizations().issue(matt.id(), none));
    assertNotFound(
        "User does not exist.",
        () -> bot.authorizations().issue(nobody, new DisposableDraft("abc", "")));
  }

  @Test
  void authorizationsOfOthers_areForbidden() {
    Account matt = account("Matt");
    NewClient client = client(matt);
    Account other = account("Other");

    assertThatThrownBy(() -> own(other).authorizations().list(matt.id()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> own(other).authorizations().revoke(matt.id(), client.client().id()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> own(matt).authorizations().issue(matt.id(), client.client().id()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () -> own(matt).authorizations().issue(matt.id(), new DisposableDraft("abc", "")))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> own(BOT).consents().disposableClient("x"))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void issue_givesADeviceAllThatItNeeds() {
    Account matt = account("Matt");

    DeviceGrant device =
        bot.authorizations().issue(matt.id(), new DisposableDraft("Sensor", "Moisture."));

    assertThat(authenticate(device.tokens().accessToken()))
        .isEqualTo(new Authentication.Accepted(matt.id()));
    ClientCredentials credentials =
        new ClientCredentials(device.client().id().hex(), device.secret());
    assertThat(granted(refresh(credentials, device.tokens().refreshToken())).account())
        .isEqualTo(matt);
  }

  @Test
  void whoeverHasNoName_allowsNothing() {
    NewClient client = client(account("Matt"));
    Account nameless =
        bot.accounts()
            .get(
                access
                    .browserSessions()
                    .signIn(new ExternalIdentity("https://issuer.example", "7"))
                    .account());

    assertThatThrownBy(() -> consent(nameless, client.client(), REDIRECT))
        .isInstanceOf(Conflict.class)
        .hasMessage("A user name has to be chosen first.");
    assertThatThrownBy(() -> tokens(nameless, client)).isInstanceOf(Conflict.class);
  }

  @Test
  void whatHasExpired_isDeletedInTime_withTheClientsThatCanDoNothingAnyMore() {
    Account matt = account("Matt");
    NewDisposableClient unused = disposable();
    DeviceGrant device = bot.authorizations().issue(matt.id(), new DisposableDraft("abc", ""));
    clock.advance(Duration.ofMinutes(20));
    disposable();
    assertThat(stores.access().clients().find(unused.client().id())).isEmpty();
    assertThat(stores.access().clients().find(device.client().id())).isPresent();

    clock.advance(Duration.ofDays(43));
    disposable();
    assertThat(authenticate(device.tokens().accessToken())).isEqualTo(new Authentication.Expired());
    clock.advance(Duration.ofDays(1));
    disposable();
    assertThat(authenticate(device.tokens().accessToken())).isEqualTo(new Authentication.Unknown());
    assertThat(stores.access().clients().find(device.client().id())).isEmpty();
  }

  private static void assertNotFound(String sentence, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NotFound.class).hasMessage(sentence);
  }

  private Secret consent(Account account, RegisteredClient client, String redirect) {
    return own(account)
        .consents()
        .allow(new AuthorizationRequest(client.id().hex(), redirect, null));
  }
}
