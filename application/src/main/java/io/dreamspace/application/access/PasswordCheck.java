package io.dreamspace.application.access;

import io.dreamspace.application.AccessStores;
import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem.Forbidden;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Signs in by password. Whoever guesses learns nothing: each failure says the same, takes the same
 * time, and counts the same, whether or not there is such an account.
 */
final class PasswordCheck {
  private static final Patience OF_ACCOUNT = new Patience("sign-in", 5, Duration.ofMinutes(5));
  private static final Patience OF_ADDRESS =
      new Patience("sign-in from", 20, Duration.ofMinutes(5));

  /** Compared to nothing, in place of what can be no password. */
  private static final Password NONE = new Password("no password");

  private final UnitOfWork unitOfWork;
  private final AccessStores access;
  private final Passwords passwords;
  private final Turnstile turnstile;

  PasswordCheck(Stores stores, Passwords passwords, Turnstile turnstile) {
    this.unitOfWork = stores.unitOfWork();
    this.access = stores.access();
    this.passwords = passwords;
    this.turnstile = turnstile;
  }

  /**
   * Signs in.
   *
   * @param begin begins the session, within a unit of work
   */
  SignedIn signIn(
      String userName, String password, String address, Function<AccountId, SignedIn> begin) {
    String who = userName.trim().toLowerCase(Locale.ROOT);
    unitOfWork.write(
        () -> {
          turnstile.pass(OF_ACCOUNT, who);
          turnstile.pass(OF_ADDRESS, address);
          return null;
        });
    Optional<AccountId> account =
        UserName.parse(userName).flatMap(access.accounts()::find).map(Account::id);
    Optional<PasswordHash> hash = account.flatMap(access.credentials()::password);
    if (!isRight(password, hash)) {
      throw wrong();
    }
    return unitOfWork.write(
        () -> {
          AccountId known = account.orElseThrow(PasswordCheck::wrong);
          requireUnchanged(known, hash);
          turnstile.forget(OF_ACCOUNT, who);
          turnstile.takeBack(OF_ADDRESS, address);
          return begin.apply(known);
        });
  }

  /** Whether somebody typed the password that this was made of; false if there is none. */
  boolean isRight(String typed, Optional<PasswordHash> hash) {
    Optional<Password> password = Password.parse(typed);
    boolean matches = passwords.matches(password.orElse(NONE), hash.orElse(null));
    return matches && password.isPresent();
  }

  /**
   * Does nothing if the password is the one that was compared.
   *
   * @throws Forbidden if it was changed meanwhile
   */
  void requireUnchanged(AccountId account, Optional<PasswordHash> compared) {
    if (!access.credentials().password(account).equals(compared)) {
      throw wrong();
    }
  }

  private static Forbidden wrong() {
    return new Forbidden("The user name or the password is wrong.");
  }
}
