package io.dreamspace.testkit;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Session;
import io.dreamspace.application.access.Accounts;
import io.dreamspace.application.oauth.DeviceGrant;
import io.dreamspace.client.Credential;
import io.dreamspace.client.OAuthClient;
import io.dreamspace.client.RemoteSession;
import io.dreamspace.client.TokenPair;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.DisposableDraft;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The accounts of one test by their names, and sessions over HTTP, which end with it. */
final class Members implements AutoCloseable {
  private final Engine engine;
  private final Session bot;
  private final List<RemoteSession> remote = new ArrayList<>();

  Members(Engine engine, Session bot) {
    this.engine = engine;
    this.bot = bot;
  }

  Session embedded(String name) {
    return engine.as(new Caller.Member(account(name)));
  }

  /** In the name of a new device of this account's; its tokens are renewed however late it is. */
  RemoteSession remote(URI server, String name) {
    DeviceGrant device =
        bot.authorizations().issue(account(name), new DisposableDraft("test kit", ""));
    Credential credential =
        Credential.renewedToken(
            new TokenPair(
                device.tokens().accessToken().value(), device.tokens().refreshToken().value()),
            new OAuthClient(device.client().id().hex(), device.secret().value()),
            renewed -> {});
    return remote(server, credential);
  }

  synchronized RemoteSession remote(URI server, Credential credential) {
    RemoteSession session = RemoteSession.connect(server, credential);
    remote.add(session);
    return session;
  }

  private synchronized AccountId account(String name) {
    Accounts accounts = bot.accounts();
    UserName userName = new UserName(name);
    return accounts
        .find(userName)
        .map(Account::id)
        .orElseGet(() -> accounts.create(new AccountDraft(userName, null, null)).id());
  }

  @Override
  public synchronized void close() {
    remote.forEach(RemoteSession::close);
  }
}
