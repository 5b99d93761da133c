package io.dreamspace.domain.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Twitch accounts of one user, the one that is shown first, then by the time they were linked.
 *
 * @param list at most one for each Twitch id; unmodifiable
 */
public record LinkedAccounts(List<TwitchAccount> list) {
  public LinkedAccounts {
    list = List.copyOf(list);
  }

  /** The accounts of a user who has none: nothing is shown. */
  public static LinkedAccounts none() {
    return new LinkedAccounts(List.of());
  }

  /** The account whose id and name the user shows; null if none is linked. */
  public @Nullable TwitchAccount shown() {
    return list.isEmpty() ? null : list.getFirst();
  }

  /** Whether an account of exactly this id is among them, be it the one shown or not. */
  public boolean contains(TwitchId twitchId) {
    return list.stream().anyMatch(account -> account.twitchId().equals(twitchId));
  }

  /** With one more account, as the last. One that is linked already gets the name. */
  public LinkedAccounts link(TwitchId twitchId, @Nullable String name, Instant at) {
    if (contains(twitchId)) {
      return rename(twitchId, name);
    }
    List<TwitchAccount> linked = new ArrayList<>(list);
    linked.add(new TwitchAccount(twitchId, name, at));
    return new LinkedAccounts(linked);
  }

  /** Without this account; if it was the one shown, the next is. */
  public LinkedAccounts unlink(TwitchId twitchId) {
    return new LinkedAccounts(
        list.stream().filter(account -> !account.twitchId().equals(twitchId)).toList());
  }

  /** With this name for that account. */
  public LinkedAccounts rename(TwitchId twitchId, @Nullable String name) {
    return new LinkedAccounts(
        list.stream()
            .map(account -> account.twitchId().equals(twitchId) ? account.named(name) : account)
            .toList());
  }

  /**
   * Changes the account shown. One of the linked accounts moves to the front; a new id takes the
   * shown one's place under the same name; null unlinks the one shown.
   *
   * @param name the name a new account has if none was shown before
   */
  public LinkedAccounts show(@Nullable TwitchId twitchId, @Nullable String name, Instant at) {
    TwitchAccount old = shown();
    if (twitchId == null) {
      return old == null ? this : unlink(old.twitchId());
    }
    List<TwitchAccount> accounts = new ArrayList<>(list);
    for (TwitchAccount account : list) {
      if (account.twitchId().equals(twitchId)) {
        accounts.remove(account);
        accounts.sort(Comparator.comparing(TwitchAccount::linkedAt));
        accounts.addFirst(account);
        return new LinkedAccounts(accounts);
      }
    }
    if (old != null) {
      accounts.removeFirst();
    }
    accounts.addFirst(new TwitchAccount(twitchId, old == null ? name : old.name(), at));
    return new LinkedAccounts(accounts);
  }
}
