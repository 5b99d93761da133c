package io.dreamspace.persistence;

import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.application.user.UserStore;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

final class JdbiUserStore implements UserStore {
  private static final String SELECT = "select " + UserRows.COLUMNS + " from users u ";

  private static final BatchReader<User> READER =
      new BatchReader<>(
          SELECT + "where u.user_id in (select value from json_each(:ids)) order by u.user_id",
          (row, context) -> UserRows.user(row, 1),
          user -> user.id().value(),
          UserRows::bytes);

  private static final String BY_ID = SELECT + "where u.user_id = ?";

  private static final String OWNS_ACCOUNT =
      "u.user_id = (select a.user_id from twitch_accounts a where a.twitch_id = ";

  private static final String BY_TWITCH_ID = SELECT + "where " + OWNS_ACCOUNT + "?)";

  private static final Insert INSERT =
      Insert.into("users", "user_id", "twitch_id", "name", "preferences", "created_at");

  private static final String UPDATE =
      """
      update users set twitch_id = :twitchId, name = :name, preferences = :preferences
      where user_id = :id\
      """;

  private static final String INSERT_ACCOUNT =
      Insert.text("twitch_accounts", "twitch_id", "user_id", "position", "name", "linked_at");

  private final Sql sql;

  JdbiUserStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Long> ids(UserFilter filter, Order order, long after, int limit) {
    Where where =
        new Where()
            .equal("u.user_id", filter.userId() == null ? null : filter.userId().value())
            .matching(
                OWNS_ACCOUNT, ")", filter.twitchId() == null ? null : filter.twitchId().value())
            .equal("u.name", filter.name())
            .within("u.created_at", filter.created());
    return sql.read(handle -> where.ids(handle, "users u", "u.user_id", order, after, limit));
  }

  @Override
  public Batch<User> read(List<Long> ids) {
    return sql.read(handle -> READER.read(handle, ids));
  }

  @Override
  public Optional<User> find(UserId id) {
    return find(BY_ID, id.value());
  }

  @Override
  public Optional<User> findByTwitchId(TwitchId twitchId) {
    if (!sql.connections().onWritingThread()) {
      return find(BY_TWITCH_ID, twitchId.value());
    }
    KnownUsers known = sql.memory().users();
    Optional<User> user = known.find(twitchId);
    if (user.isEmpty()) {
      user = find(BY_TWITCH_ID, twitchId.value());
      user.ifPresent(found -> known.keep(twitchId, found));
    }
    return user;
  }

  private Optional<User> find(String query, Object key) {
    return sql.read(handle -> sql.first(handle, query, row -> UserRows.user(row, 1), key));
  }

  @Override
  public boolean exists(UserId id) {
    return sql.read(
        handle ->
            handle
                .createQuery("select exists (select 1 from users where user_id = :id)")
                .bind("id", id.value())
                .mapTo(boolean.class)
                .one());
  }

  @Override
  public User insert(
      LinkedAccounts linked,
      @Nullable String name,
      @Nullable String preferences,
      Instant createdAt) {
    return sql.write(
        handle -> {
          User draft = new User(new UserId(0), null, name, preferences, createdAt);
          User shown = draft.showing(linked, name);
          long id =
              INSERT.run(
                  sql,
                  handle,
                  value(shown.twitchId()),
                  shown.name(),
                  shown.preferences(),
                  Columns.micros(createdAt));
          insert(handle, id, linked);
          return new User(new UserId(id), shown.twitchId(), shown.name(), preferences, createdAt);
        });
  }

  private void insert(Handle handle, long user, LinkedAccounts linked) {
    int position = 0;
    for (TwitchAccount account : linked.list()) {
      sql.change(
          handle,
          INSERT_ACCOUNT,
          account.twitchId().value(),
          user,
          position++,
          account.name(),
          Columns.micros(account.linkedAt()));
    }
  }

  @Override
  public void update(User user) {
    sql.write(
        handle -> {
          sql.memory().users().forget(user.id());
          return handle
              .createUpdate(UPDATE)
              .bind("twitchId", value(user.twitchId()))
              .bind("name", user.name())
              .bind("preferences", user.preferences())
              .bind("id", user.id().value())
              .execute();
        });
  }

  private static @Nullable String value(@Nullable TwitchId id) {
    return id == null ? null : id.value();
  }

  @Override
  public LinkedAccounts accounts(UserId id) {
    return sql.read(handle -> accounts(handle).of(id));
  }

  @Override
  public void replaceAccounts(UserId id, LinkedAccounts linked) {
    sql.write(
        handle -> {
          sql.memory().users().forget(id);
          accounts(handle).deleteAll(id.value());
          insert(handle, id.value(), linked);
          return linked;
        });
  }

  @Override
  public void delete(UserId id) {
    sql.write(
        handle -> {
          sql.memory().users().forget(id);
          accounts(handle).deleteAll(id.value());
          return handle.execute("delete from users where user_id = ?", id.value());
        });
  }

  private static LinkedAccountsSql accounts(Handle handle) {
    return handle.attach(LinkedAccountsSql.class);
  }
}
