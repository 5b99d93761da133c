package io.dreamspace.client;

import io.dreamspace.application.access.Accounts;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.client.wire.HeldAccountBody;
import io.dreamspace.client.wire.PasswordStateBody;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.user.TwitchId;
import java.util.Optional;

/** The use cases of accounts, over HTTP. */
record RemoteAccounts(Http http) implements Accounts {
  private static final Target ALL = Target.all("accounts");
  private static final Reading<HeldAccountBody, Account> ACCOUNT =
      new Reading<>(HeldAccountBody.class, AccountJson::account);
  private static final Reading<PasswordStateBody, Boolean> IS_SET =
      new Reading<>(PasswordStateBody.class, PasswordStateBody::isSet);

  static Target one(AccountId id) {
    return ALL.at(id.hex());
  }

  @Override
  public Account get(AccountId id) {
    return http.get(one(id), ACCOUNT);
  }

  @Override
  public Optional<Account> find(UserName name) {
    return first(new Filters().put("user_name", name.value()));
  }

  @Override
  public Optional<Account> find(TwitchId twitchId) {
    return first(new Filters().put("twitch_id", twitchId.value()));
  }

  private Optional<Account> first(Filters filters) {
    return http.getList(ALL.with(filters), ACCOUNT).stream().findFirst();
  }

  @Override
  public Account create(AccountDraft draft) {
    return http.post(ALL, AccountJson.draft(draft), ACCOUNT);
  }

  @Override
  public Account chooseName(AccountId id, UserName name) {
    return http.patch(one(id), new Body().put("user_name", name.value()), ACCOUNT);
  }

  @Override
  public void setPassword(AccountId id, Password password) {
    http.post(password(id), new Body().put("password", password.value()), ACCOUNT);
  }

  @Override
  public boolean hasPassword(AccountId id) {
    return http.get(password(id), IS_SET);
  }

  @Override
  public Optional<UserDetails> viewer(AccountId id) {
    Optional<UserDetails> viewer = http.find(one(id).at("user"), RemoteUsers.DETAILS);
    if (viewer.isEmpty()) {
      get(id); // Of nobody, nobody is the viewer.
    }
    return viewer;
  }

  private static Target password(AccountId id) {
    return one(id).at("password");
  }
}
