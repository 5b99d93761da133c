package io.dreamspace.http.pages.account;

import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.http.pages.visit.Visitor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account's page shows.
 *
 * @param twitch the viewer that the account's Twitch account is known as, or its id; null if there
 *     is none
 * @param done what has just been done, null if nothing
 */
public record AccountView(
    Account account, @Nullable String twitch, boolean hasPassword, @Nullable String done) {

  public @Nullable String userName() {
    UserName name = account.userName();
    return name == null ? null : name.value();
  }

  /** The uri of the root stream; null if there is none yet. */
  public @Nullable String root() {
    var home = new Visitor.Member(account).home();
    return home == null ? null : home.value();
  }

  public Instant since() {
    return account.createdAt();
  }

  static @Nullable String twitchId(Account account) {
    TwitchId id = account.twitchId();
    return id == null ? null : id.value();
  }
}
