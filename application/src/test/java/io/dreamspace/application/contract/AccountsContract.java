package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.OwnAccount;
import io.dreamspace.application.access.SignedIn;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.user.TwitchId;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What accounts do, whatever keeps them. */
public abstract class AccountsContract extends AccessContract {
  private static final AccountId NOBODY = new AccountId("0".repeat(24));
  private static final UserName NAME = new UserName("Toast Master");

  @Test
  void create_makesTheRootStreamOfThatName() {
    Account account = account(" Toast Master ");

    StatusStream root = bot.streams().get(new StreamKey.ById(account.rootStream()));
    assertThat(account.userName()).isEqualTo(NAME);
    assertThat(account.createdAt()).isEqualTo(Fixtures.NOON);
    assertThat(root.name().value()).isEqualTo("Toast Master");
    assertThat(root.uri().value()).isEqualTo("toast+master");
    assertThat(root.owner()).isEqualTo(account.id());
    assertThat(own(ANYBODY).accounts().get(account.id())).isEqualTo(account);
  }

  @Test
  void find_tellsWhoHasANameOrATwitchAccount() {
    Account account = created("Matt", "7");

    assertThat(bot.accounts().find(new UserName("MATT"))).contains(account);
    assertThat(bot.accounts().find(new TwitchId("7"))).contains(account);
    assertThat(bot.accounts().find(new UserName("Matthew"))).isEmpty();
    assertThat(bot.accounts().find(new TwitchId("77"))).isEmpty();
  }

  @Test
  void create_refusesWhatIsTaken_andLeavesNothingBehind() {
    created("Matt", "7");

    assertThatThrownBy(() -> created("mATT", "8"))
        .isInstanceOf(Conflict.class)
        .hasMessage("This user name is taken.");
    assertThatThrownBy(() -> created("Other", "7"))
        .isInstanceOf(Conflict.class)
        .hasMessage("This Twitch account belongs to another account.");
    assertThat(bot.accounts().find(new TwitchId("8"))).isEmpty();
    assertThat(bot.accounts().find(new UserName("Other"))).isEmpty();
  }

  @Test
  void chooseName_makesTheRootStream_once() {
    Account account = nameless("7");
    assertThat(account.userName()).isNull();
    assertThatThrownBy(() -> bot.streams().get(new StreamKey.ById(account.rootStream())))
        .isInstanceOf(NotFound.class);

    Account named = own(account).accounts().chooseName(account.id(), NAME);

    assertThat(named).isEqualTo(account.named(NAME));
    assertThat(bot.accounts().get(account.id())).isEqualTo(named);
    assertThat(bot.streams().get(StreamKey.ofUri("toast+master")).id())
        .isEqualTo(account.rootStream());
    assertThatThrownBy(
            () -> own(account).accounts().chooseName(account.id(), new UserName("Another")))
        .isInstanceOf(Conflict.class)
        .hasMessage("A user name is chosen once.");
  }

  @Test
  void chooseName_refusesWhatIsTaken_andCanBeTriedAgain() {
    account("Toast Master");
    Account account = nameless("7");

    assertThatThrownBy(() -> own(account).accounts().chooseName(account.id(), NAME))
        .isInstanceOf(Conflict.class);
    assertThat(bot.accounts().get(account.id()).userName()).isNull();
    assertThat(own(account).accounts().chooseName(account.id(), new UserName("Other")))
        .isEqualTo(account.named(new UserName("Other")));
  }

  @Test
  void chooseName_isForBots_too() {
    Account account = nameless("7");

    Account named = bot.accounts().chooseName(account.id(), NAME);

    assertThat(named).isEqualTo(account.named(NAME)).isEqualTo(bot.accounts().get(account.id()));
    assertThatThrownBy(() -> bot.accounts().chooseName(account.id(), new UserName("Another")))
        .isInstanceOf(Conflict.class)
        .hasMessage("A user name is chosen once.");
  }

  @Test
  void members_ownTheirRootStream() {
    Account account = account("Matt");

    assertThat(
            session(new Caller.Member(account.id()))
                .streams()
                .create(new StreamDraft("Mr Tree", "matt/mr tree", null, null))
                .stream()
                .owner())
        .isEqualTo(account.id());
  }

  @Test
  void setPassword_letsSignInByThatAlone_andSignsOut() {
    Account account = account("Matt");
    SignedIn before = signIn("Matt", PASSWORD.value());

    bot.accounts().setPassword(account.id(), new Password("another one"));

    assertThat(access.browserSessions().find(before.token().value())).isEmpty();
    assertThat(signIn("Matt", "another one").account()).isEqualTo(account.id());
    assertThatThrownBy(() -> signIn("Matt", PASSWORD.value())).isInstanceOf(Forbidden.class);
  }

  @Test
  void hasPassword_tellsTheHolder() {
    Account with = account("Matt");
    Account without = created("Other", "7");

    assertThat(own(with).accounts().hasPassword(with.id())).isTrue();
    assertThat(own(without).accounts().hasPassword(without.id())).isFalse();
    assertThat(bot.accounts().hasPassword(with.id())).isTrue();
    assertThat(bot.accounts().hasPassword(without.id())).isFalse();
  }

  @Test
  void viewer_isWhoHasTheSameTwitchAccount() {
    Account account = created("Matt", "7");
    assertThat(own(account).accounts().viewer(account.id())).isEmpty();

    UserDetails user = bot.users().record(Fixtures.aUser("7", "matt"));

    assertThat(own(account).accounts().viewer(account.id())).contains(user);
    assertThat(bot.accounts().viewer(account.id())).contains(user);
    Account unlinked = account("Other");
    assertThat(own(unlinked).accounts().viewer(unlinked.id())).isEmpty();
    assertThat(bot.accounts().viewer(unlinked.id())).isEmpty();
  }

  @Test
  void others_mayNotTouchAnAccount() {
    Account account = account("Matt");

    for (OwnAccount other : Stream.of(own(account("Other")), own(ANYBODY)).toList()) {
      assertThatThrownBy(() -> other.accounts().hasPassword(account.id()))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> other.accounts().viewer(account.id())).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> other.accounts().chooseName(account.id(), NAME))
          .isInstanceOf(Forbidden.class);
    }
  }

  @Test
  void administering_isForBotsAlone() {
    Account account = account("Matt");

    for (OwnAccount other : Stream.of(own(account), own(ANYBODY)).toList()) {
      assertThatThrownBy(() -> other.accounts().create(new AccountDraft(NAME, null, null)))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> other.accounts().setPassword(account.id(), PASSWORD))
          .isInstanceOf(Forbidden.class);
    }
  }

  @Test
  void whatIsNotThere_isNotFound() {
    assertThatThrownBy(() -> own(ANYBODY).accounts().get(NOBODY)).isInstanceOf(NotFound.class);
    assertThatNobodyIsThere(() -> bot.accounts().get(NOBODY));
    assertThatNobodyIsThere(() -> bot.accounts().setPassword(NOBODY, PASSWORD));
    assertThatNobodyIsThere(() -> bot.accounts().chooseName(NOBODY, NAME));
    assertThatNobodyIsThere(() -> bot.accounts().hasPassword(NOBODY));
    assertThatNobodyIsThere(() -> bot.accounts().viewer(NOBODY));
  }

  private static void assertThatNobodyIsThere(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NotFound.class).hasMessage("User does not exist.");
  }

  private Account created(String name, String twitchId) {
    return bot.accounts()
        .create(new AccountDraft(new UserName(name), null, new TwitchId(twitchId)));
  }

  private Account nameless(String subject) {
    return bot.accounts()
        .get(
            access
                .browserSessions()
                .signIn(new ExternalIdentity("https://issuer.example", subject))
                .account());
  }

  private SignedIn signIn(String name, String password) {
    return access.browserSessions().signIn(name, password, ADDRESS);
  }
}
