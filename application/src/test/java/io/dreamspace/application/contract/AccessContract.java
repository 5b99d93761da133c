package io.dreamspace.application.contract;

import io.dreamspace.application.Access;
import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.OwnAccount;
import io.dreamspace.application.Session;
import io.dreamspace.application.access.Authentication;
import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.application.memory.FastPasswords;
import io.dreamspace.application.oauth.ClientCredentials;
import io.dreamspace.application.oauth.GrantOutcome;
import io.dreamspace.application.oauth.GrantRequest;
import io.dreamspace.application.oauth.NewClient;
import io.dreamspace.application.oauth.NewDisposableClient;
import io.dreamspace.application.oauth.TokenGrant;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.ClientDraft;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.client.Redirects;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** The ground of what is tested about accounts and clients: an engine whose clock stands still. */
public abstract class AccessContract extends StoresContract {
  static final String ADDRESS = "192.0.2.1";
  static final String REDIRECT = "https://example.org/back";
  static final Caller BOT = new Caller.Bot("contract");
  static final Caller ANYBODY = new Caller.Anonymous();
  static final Password PASSWORD = new Password("correct horse");

  /** The engine's. */
  protected final MutableClock clock = new MutableClock(Fixtures.NOON);

  final FastPasswords passwords = new FastPasswords();
  Access access;
  Session bot;
  private Engine engine;

  @BeforeEach
  final void start() {
    engine = new Engine(stores, clock, passwords, Lifetimes.standard());
    access = engine.access();
    bot = openBot(engine);
  }

  /** Opens the session of a bot: in this process, if it is not overridden. */
  protected Session openBot(Engine bots) {
    return bots.as(BOT);
  }

  /** Somebody of this name who can sign in by {@link #PASSWORD}. */
  final Account account(String name) {
    return bot.accounts().create(new AccountDraft(new UserName(name), PASSWORD, null));
  }

  final OwnAccount own(Account account) {
    return own(new Caller.Member(account.id()));
  }

  final OwnAccount own(Caller caller) {
    return engine.own(caller);
  }

  /** The session of whoever acts for an account. */
  final Session session(Caller caller) {
    return engine.as(caller);
  }

  static ClientDraft aClient(String name) {
    return new ClientDraft(
        name, "https://example.org", "A program.", Redirects.parse(List.of(REDIRECT)));
  }

  final NewClient client(Account owner) {
    return bot.clients().register(owner.id(), aClient("Toaster"));
  }

  final NewDisposableClient disposable() {
    return access.disposableClients().create(new DisposableDraft("Sensor", ""), ADDRESS);
  }

  static ClientCredentials credentials(NewClient client) {
    return new ClientCredentials(client.client().id().hex(), client.secret());
  }

  static ClientCredentials credentials(NewDisposableClient client) {
    return new ClientCredentials(client.client().id().hex(), client.secret());
  }

  /** Tokens of a client that the bot gives to an account. */
  final TokenGrant tokens(Account account, NewClient client) {
    return bot.authorizations().issue(account.id(), client.client().id());
  }

  final GrantOutcome refresh(ClientCredentials client, Secret refreshToken) {
    return access.tokens().exchange(new GrantRequest.OfRefreshToken(client, refreshToken));
  }

  final Authentication authenticate(Secret token) {
    return access.authenticator().authenticate(token.value());
  }

  static TokenGrant granted(GrantOutcome outcome) {
    return ((GrantOutcome.Granted) outcome).tokens();
  }
}
