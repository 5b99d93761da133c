package io.dreamspace.client;

import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.client.wire.TwitchAccountBody;
import io.dreamspace.client.wire.UserBody;
import io.dreamspace.client.wire.UserDetailsBody;
import io.dreamspace.client.wire.WalletBody;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserEdit;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.Wallet;
import org.jspecify.annotations.Nullable;

/** Users as the wire has them. */
final class UserJson {
  private UserJson() {}

  static Filters filters(UserFilter filter) {
    return new Filters()
        .put("user_id", filter.userId(), UserId::value)
        .put("twitch_id", filter.twitchId(), TwitchId::value)
        .put("name", filter.name())
        .range("created", filter.created());
  }

  static Body draft(UserDraft draft) {
    return new Body()
        .put("twitch_id", value(draft.twitchId()))
        .put("name", draft.name())
        .edit("preferences", draft.preferences());
  }

  static Body edit(UserEdit edit) {
    return new Body()
        .edit("twitch_id", edit.twitchId(), TwitchId::value)
        .edit("name", edit.name())
        .edit("preferences", edit.preferences());
  }

  /** Adds whom a draft belongs to, as an id or in whole. */
  static Body reference(Body body, String idField, String field, UserRef user) {
    return switch (user) {
      case UserRef.Existing(UserId id) -> body.put(idField, id.value());
      case UserRef.Named(UserDraft draft) -> body.put(field, draft(draft));
    };
  }

  static User user(UserBody body) {
    return new User(
        new UserId(body.userId()),
        twitchId(body.twitchId()),
        body.name(),
        body.preferences(),
        Times.read(body.createdAt()));
  }

  static UserDetails details(UserDetailsBody body) {
    User user =
        new User(
            new UserId(body.userId()),
            twitchId(body.twitchId()),
            body.name(),
            body.preferences(),
            Times.read(body.createdAt()));
    WalletBody wallet = body.wallet();
    return new UserDetails(
        user,
        new Inventory(body.inventory().stream().map(SpecimenJson::owned).toList()),
        wallet == null ? null : wallet(wallet));
  }

  static Wallet wallet(WalletBody body) {
    return new Wallet(
        new UserId(body.userId()), body.balance(), Times.readOrNull(body.updatedAt()));
  }

  static Body account(TwitchId twitchId, @Nullable String name) {
    return new Body().put("twitch_id", twitchId.value()).put("name", name);
  }

  static TwitchAccount account(TwitchAccountBody body) {
    return new TwitchAccount(
        new TwitchId(body.twitchId()), body.name(), Times.read(body.linkedAt()));
  }

  private static @Nullable String value(@Nullable TwitchId id) {
    return id == null ? null : id.value();
  }

  private static @Nullable TwitchId twitchId(@Nullable String value) {
    return value == null ? null : new TwitchId(value);
  }
}
