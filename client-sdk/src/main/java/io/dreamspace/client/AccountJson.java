package io.dreamspace.client;

import io.dreamspace.application.stream.StreamOwner;
import io.dreamspace.client.wire.AccountBody;
import io.dreamspace.client.wire.HeldAccountBody;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.user.TwitchId;
import org.jspecify.annotations.Nullable;

/** Accounts as the wire has them. */
final class AccountJson {
  private AccountJson() {}

  static Body draft(AccountDraft draft) {
    return new Body()
        .put("user_name", draft.userName().value())
        .put("password", draft.password() == null ? null : draft.password().value())
        .put("twitch_id", draft.twitchId() == null ? null : draft.twitchId().value());
  }

  static Account account(HeldAccountBody body) {
    return new Account(
        new AccountId(body.accountId()),
        name(body.userName()),
        new StreamId(body.rootStream()),
        body.twitchId() == null ? null : new TwitchId(body.twitchId()),
        Times.read(body.createdAt()));
  }

  static StreamOwner owner(AccountBody body) {
    return new StreamOwner(
        new AccountId(body.id()), name(body.userName()), new StreamId(body.rootStream()));
  }

  private static @Nullable UserName name(@Nullable String value) {
    return value == null ? null : new UserName(value);
  }
}
