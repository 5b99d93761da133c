package io.dreamspace.persistence;

import io.dreamspace.domain.user.UserId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The users who had a name in some event: the way from the name to the events. */
final class EventNames {
  private EventNames() {}

  /** To be called for each event that is recorded or edited. */
  static void keep(Sql sql, Handle handle, @Nullable String name, UserId user) {
    if (name != null && sql.memory().isNews(name, user.value())) {
      sql.change(
          handle,
          "insert into event_names (user_name, user_id) values (?, ?) on conflict do nothing",
          name,
          user.value());
    }
  }

  static int deleteOf(Sql sql, Handle handle, UserId user) {
    sql.memory().forget();
    return handle.execute("delete from event_names where user_id = ?", user.value());
  }

  /** Lets through only {@code events e} with this name, unless it is null. */
  static void restrict(Where where, Handle handle, @Nullable String name) {
    if (name == null) {
      return;
    }
    List<Long> users =
        handle
            .createQuery("select user_id from event_names where user_name = :name")
            .bind("name", name)
            .mapTo(Long.class)
            .list();
    if (users.size() == 1) {
      // Only then does the index hold the ids in their order.
      where.equal("e.user_id", users.getFirst());
    } else {
      where.matching("e.user_id in (select value from json_each(", "))", BatchReader.json(users));
    }
    where.matching("e.user_name = ", "", name);
  }
}
