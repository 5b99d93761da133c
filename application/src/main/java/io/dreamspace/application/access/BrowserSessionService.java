package io.dreamspace.application.access;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem.Forbidden;
import java.time.Duration;
import java.util.Optional;

/** The use cases of browser sessions, on stores. */
public final class BrowserSessionService implements BrowserSessions {
  private static final Patience SIGN_UPS = new Patience("sign-up", 20, Duration.ofHours(1));
  private static final Patience CHANGES = new Patience("password change", 5, Duration.ofMinutes(5));

  private final UnitOfWork unitOfWork;
  private final CredentialStore credentials;
  private final BrowserSessionStore store;
  private final AccountRecorder accounts;
  private final SessionRecorder sessions;
  private final Passwords passwords;
  private final PasswordCheck check;
  private final ExternalSignIn external;
  private final Turnstile turnstile;

  public BrowserSessionService(
      Stores stores,
      AccountRecorder accounts,
      SessionRecorder sessions,
      Passwords passwords,
      Turnstile turnstile) {
    this.unitOfWork = stores.unitOfWork();
    this.credentials = stores.access().credentials();
    this.store = stores.access().browserSessions();
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.check = new PasswordCheck(stores, passwords, turnstile);
    this.external = new ExternalSignIn(stores, accounts);
    this.turnstile = turnstile;
  }

  @Override
  public SignedIn signUp(UserName name, Password password, String address) {
    unitOfWork.write(
        () -> {
          turnstile.pass(SIGN_UPS, address);
          return null;
        });
    PasswordHash hash = passwords.hash(password);
    return unitOfWork.write(
        () -> {
          AccountId account = accounts.record(name, null).id();
          credentials.setPassword(account, hash);
          return sessions.begin(account);
        });
  }

  @Override
  public SignedIn signIn(String userName, String password, String address) {
    return check.signIn(userName, password, address, sessions::begin);
  }

  @Override
  public SignedIn signIn(ExternalIdentity identity) {
    return unitOfWork.write(() -> sessions.begin(external.account(identity)));
  }

  @Override
  public void connect(String token, AccountId account, ExternalIdentity identity) {
    SecretHash session = new Secret(token).hash();
    unitOfWork.write(
        () -> {
          if (!signedIn(session).equals(account)) {
            throw new Forbidden("Meanwhile somebody else has signed in.");
          }
          external.connect(account, identity);
          return null;
        });
  }

  @Override
  public Optional<BrowserSession> find(String token) {
    SecretHash hash = new Secret(token).hash();
    return sessions
        .find(hash)
        .flatMap(session -> sessions.isDue(session) ? renewed(hash) : Optional.of(seen(session)));
  }

  /** Looked for again: it may have ended meanwhile. */
  private Optional<BrowserSession> renewed(SecretHash token) {
    return unitOfWork.write(
        () ->
            sessions
                .find(token)
                .map(sessions::renew)
                .map(kept -> new BrowserSession(kept.account(), kept.expiresAt(), true)));
  }

  private static BrowserSession seen(KeptSession session) {
    return new BrowserSession(session.account(), session.expiresAt(), false);
  }

  @Override
  public SignedIn changePassword(String token, String current, Password next) {
    SecretHash session = new Secret(token).hash();
    AccountId account = signedIn(session);
    unitOfWork.write(
        () -> {
          turnstile.pass(CHANGES, account.hex());
          return null;
        });
    Optional<PasswordHash> before = credentials.password(account);
    if (before.isPresent() && !check.isRight(current, before)) {
      throw new Forbidden("The current password is wrong.");
    }
    PasswordHash hash = passwords.hash(next);
    return unitOfWork.write(
        () -> {
          signedIn(session);
          check.requireUnchanged(account, before);
          turnstile.forget(CHANGES, account.hex());
          credentials.setPassword(account, hash);
          store.deleteOf(account);
          return sessions.begin(account);
        });
  }

  private AccountId signedIn(SecretHash token) {
    return sessions
        .find(token)
        .map(KeptSession::account)
        .orElseThrow(() -> new Forbidden("Only who is signed in may do this."));
  }

  @Override
  public void signOut(String token) {
    SecretHash hash = new Secret(token).hash();
    if (store.find(hash).isPresent()) {
      unitOfWork.write(
          () -> {
            store.delete(hash);
            return null;
          });
    }
  }
}
