package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.access.BrowserSession;
import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.user.TwitchId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How browsers are signed in, whatever keeps that. */
public abstract class BrowserSessionsContract extends AccessContract {
  private static final Duration LIFETIME = Duration.ofDays(30);
  private static final String TWITCH = "https://id.twitch.tv/oauth2";
  private static final String WRONG = "The user name or the password is wrong.";

  @Test
  void signUp_makesAnAccountAndSignsInToIt() {
    SignedIn signedIn = access.browserSessions().signUp(new UserName("Matt"), PASSWORD, ADDRESS);

    assertThat(signedIn.token().value()).matches("[A-Za-z0-9]{48}");
    assertThat(find(signedIn))
        .contains(new BrowserSession(signedIn.account(), Fixtures.NOON.plus(LIFETIME), false));
    assertThat(bot.accounts().find(new UserName("matt")).map(Account::id))
        .contains(signedIn.account());
    assertThat(signIn("Matt", PASSWORD.value()).account()).isEqualTo(signedIn.account());
  }

  @Test
  void signUp_refusesANameThatIsTaken() {
    account("Matt");

    assertThatThrownBy(
            () -> access.browserSessions().signUp(new UserName("mATT"), PASSWORD, ADDRESS))
        .isInstanceOf(Conflict.class)
        .hasMessage("This user name is taken.");
  }

  @Test
  void signIn_takesTheNameInAnyCase() {
    Account account = account("Toast Master");

    assertThat(signIn(" toast MASTER ", PASSWORD.value()).account()).isEqualTo(account.id());
  }

  @Test
  void signIn_takesThePasswordInAnyUnicodeForm() {
    Account account = account("Matt");
    bot.accounts().setPassword(account.id(), new Password("caf\u00e9 cr\u00e8me"));

    assertThat(signIn("Matt", "cafe\u0301 cre\u0300me").account()).isEqualTo(account.id());
  }

  @Test
  void signIn_saysAndDoesTheSame_whateverIsWrong() {
    account("Matt");
    bot.accounts().create(new AccountDraft(new UserName("Unlocked"), null, null));

    for (List<String> wrong :
        List.of(
            List.of("Matt", "wrong horse"),
            List.of("Matt", ""),
            List.of("Matt", "x".repeat(1000)),
            List.of("Matt", PASSWORD.value() + " "),
            List.of("Matt", PASSWORD.value().toUpperCase()),
            List.of("Nobody", PASSWORD.value()),
            List.of("Unlocked", PASSWORD.value()),
            List.of("", PASSWORD.value()),
            List.of("not/a name", PASSWORD.value()))) {
      int checks = passwords.checks();
      assertThatThrownBy(() -> signIn(wrong.get(0), wrong.get(1)))
          .isInstanceOf(Forbidden.class)
          .hasMessage(WRONG);
      assertThat(passwords.checks()).isEqualTo(checks + 1);
      clock.advance(Duration.ofMinutes(5));
    }
  }

  @Test
  void find_putsOffTheEnd_butNotEachTime() {
    SignedIn signedIn = signedIn("Matt");

    clock.advance(Duration.ofHours(23));
    assertThat(find(signedIn).map(BrowserSession::renewed)).contains(false);
    clock.advance(Duration.ofHours(2));
    assertThat(find(signedIn))
        .contains(new BrowserSession(signedIn.account(), clock.instant().plus(LIFETIME), true));
    assertThat(find(signedIn).map(BrowserSession::renewed)).contains(false);

    clock.advance(LIFETIME.minusSeconds(1));
    assertThat(find(signedIn).map(BrowserSession::renewed)).contains(true);
  }

  @Test
  void find_isEmptyOnceTheSessionHasExpired() {
    SignedIn signedIn = signedIn("Matt");

    clock.advance(LIFETIME);

    assertThat(find(signedIn)).isEmpty();
    assertThat(access.browserSessions().find("")).isEmpty();
    assertThat(access.browserSessions().find("undefined")).isEmpty();
  }

  @Test
  void signOut_endsThisSessionAlone() {
    SignedIn one = signedIn("Matt");
    SignedIn other = signIn("Matt", PASSWORD.value());

    access.browserSessions().signOut(one.token().value());
    access.browserSessions().signOut("nonsense");

    assertThat(find(one)).isEmpty();
    assertThat(find(other)).isPresent();
  }

  @Test
  void changePassword_signsOutEverywhereElse() {
    SignedIn here = signedIn("Matt");
    SignedIn elsewhere = signIn("Matt", PASSWORD.value());

    SignedIn after = change(here, PASSWORD.value(), "battery staple");

    assertThat(find(here)).isEmpty();
    assertThat(find(elsewhere)).isEmpty();
    assertThat(find(after).map(BrowserSession::account)).contains(here.account());
    assertThat(signIn("Matt", "battery staple").account()).isEqualTo(here.account());
    assertThatThrownBy(() -> signIn("Matt", PASSWORD.value())).hasMessage(WRONG);
  }

  @Test
  void changePassword_needsTheCurrentOneAndASession() {
    SignedIn here = signedIn("Matt");

    assertThatThrownBy(() -> change(here, "wrong horse", "battery staple"))
        .isInstanceOf(Forbidden.class)
        .hasMessage("The current password is wrong.");
    access.browserSessions().signOut(here.token().value());
    assertThatThrownBy(() -> change(here, PASSWORD.value(), "battery staple"))
        .isInstanceOf(Forbidden.class)
        .hasMessage("Only who is signed in may do this.");
    assertThat(signIn("Matt", PASSWORD.value()).account()).isEqualTo(here.account());
  }

  @Test
  void changePassword_setsTheFirstOneOfWhoeverHasNone() {
    SignedIn here = external("https://issuer.example", "7");
    bot.accounts().chooseName(here.account(), new UserName("Matt"));

    change(here, "", "battery staple");

    assertThat(signIn("Matt", "battery staple").account()).isEqualTo(here.account());
  }

  @Test
  void signIn_byIdentity_comesToTheSameAccountAgain() {
    SignedIn first = external("https://issuer.example", "7");

    assertThat(external("https://issuer.example", "7").account()).isEqualTo(first.account());
    assertThat(external("https://issuer.example", "8").account()).isNotEqualTo(first.account());
    assertThat(external("https://other.example", "7").account()).isNotEqualTo(first.account());
    assertThat(bot.accounts().get(first.account()).twitchId()).isNull();
    assertThat(find(first)).isPresent();
  }

  @Test
  void signIn_byTwitch_linksTheTwitchAccount() {
    SignedIn created = external(TWITCH, "7");
    Account waiting =
        bot.accounts().create(new AccountDraft(new UserName("Matt"), null, new TwitchId("8")));

    assertThat(bot.accounts().find(new TwitchId("7")).map(Account::id)).contains(created.account());
    assertThat(external(TWITCH, "8").account()).isEqualTo(waiting.id());
    assertThat(external(TWITCH, "8").account()).isEqualTo(waiting.id());
  }

  @Test
  void connect_letsComeToTheAccountByAProviderToo() {
    SignedIn here = signedIn("Matt");

    connect(here, "https://issuer.example", "7");
    connect(here, "https://issuer.example", "7");
    connect(here, TWITCH, "7");

    assertThat(external("https://issuer.example", "7").account()).isEqualTo(here.account());
    assertThat(external(TWITCH, "7").account()).isEqualTo(here.account());
    Account account = bot.accounts().get(here.account());
    assertThat(account.twitchId()).isEqualTo(new TwitchId("7"));
    assertThat(account.userName()).isEqualTo(new UserName("Matt"));
    assertThat(bot.accounts().find(new TwitchId("7"))).contains(account);
  }

  @Test
  void connect_takesNothingFromOthers() {
    SignedIn here = signedIn("Matt");
    external("https://issuer.example", "7");
    bot.accounts().create(new AccountDraft(new UserName("Other"), null, new TwitchId("8")));
    connect(here, TWITCH, "9");

    assertThatThrownBy(() -> connect(here, "https://issuer.example", "7"))
        .isInstanceOf(Conflict.class)
        .hasMessage("Whoever this is already has another account here.");
    SignedIn other = signedIn("Toast Master");
    assertThatThrownBy(() -> connect(other, TWITCH, "8"))
        .isInstanceOf(Conflict.class)
        .hasMessage("This Twitch account belongs to another account.");
    assertThatThrownBy(() -> connect(here, TWITCH, "10"))
        .isInstanceOf(Conflict.class)
        .hasMessage("This account has another Twitch account.");
    assertThat(bot.accounts().get(other.account()).twitchId()).isNull();
    assertThat(bot.accounts().find(new TwitchId("10"))).isEmpty();
  }

  @Test
  void connect_isForWhoeverIsStillSignedIn() {
    SignedIn here = signedIn("Matt");
    SignedIn other = signedIn("Toast Master");
    ExternalIdentity identity = new ExternalIdentity("https://issuer.example", "7");

    assertThatThrownBy(
            () -> access.browserSessions().connect(here.token().value(), other.account(), identity))
        .isInstanceOf(Forbidden.class);
    access.browserSessions().signOut(here.token().value());
    assertThatThrownBy(() -> connect(here, identity.issuer(), identity.subject()))
        .isInstanceOf(Forbidden.class);
    assertThat(external(identity.issuer(), identity.subject()).account())
        .isNotIn(here.account(), other.account());
  }

  @Test
  void tokens_areKeptAsHashesAlone() {
    SignedIn signedIn = signedIn("Matt");

    assertThat(stores.access().browserSessions().find(signedIn.token().hash())).isPresent();
    assertThat(signedIn.toString()).doesNotContain(signedIn.token().value());
  }

  private Optional<BrowserSession> find(SignedIn signedIn) {
    return access.browserSessions().find(signedIn.token().value());
  }

  private SignedIn signedIn(String name) {
    account(name);
    return signIn(name, PASSWORD.value());
  }

  private SignedIn signIn(String name, String password) {
    return access.browserSessions().signIn(name, password, ADDRESS);
  }

  private SignedIn external(String issuer, String subject) {
    return access.browserSessions().signIn(new ExternalIdentity(issuer, subject));
  }

  private void connect(SignedIn session, String issuer, String subject) {
    access
        .browserSessions()
        .connect(session.token().value(), session.account(), new ExternalIdentity(issuer, subject));
  }

  private SignedIn change(SignedIn session, String current, String next) {
    return access
        .browserSessions()
        .changePassword(session.token().value(), current, new Password(next));
  }
}
