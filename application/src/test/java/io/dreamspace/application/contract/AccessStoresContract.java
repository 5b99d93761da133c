package io.dreamspace.application.contract;

import io.dreamspace.application.Fixtures;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.user.TwitchId;
import org.jspecify.annotations.Nullable;

/** The ground of what every store of who may do what must do. */
abstract class AccessStoresContract extends StoresContract {

  final Account account(int number, @Nullable String name, @Nullable String twitchId) {
    Account account =
        new Account(
            accountId(number),
            name == null ? null : new UserName(name),
            new StreamId(hex(number + 100)),
            twitchId == null ? null : new TwitchId(twitchId),
            Fixtures.NOON);
    change(() -> stores.access().accounts().insert(account));
    return account;
  }

  static AccountId accountId(int number) {
    return new AccountId(hex(number));
  }

  static ClientId clientId(int number) {
    return new ClientId(hex(number));
  }

  static SecretHash hash(int number) {
    return new SecretHash("%064x".formatted(number));
  }

  private static String hex(int number) {
    return "%024x".formatted(number);
  }
}
