package io.dreamspace.persistence;

import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Users as rows, alone and joined to what is theirs. */
final class UserRows {
  /** To be selected from {@code users u}. */
  static final String COLUMNS = "u.user_id, u.twitch_id, u.name, u.preferences, u.created_at";

  private UserRows() {}

  /** The user whose {@link #COLUMNS} begin at this column. */
  static User user(ResultSet row, int column) throws SQLException {
    return new User(
        new UserId(row.getLong(column)),
        twitchIdOrNull(row.getString(column + 1)),
        row.getString(column + 2),
        row.getString(column + 3),
        Columns.instant(row.getLong(column + 4)));
  }

  static long bytes(User user) {
    return BatchReader.bytes(user.name(), user.preferences());
  }

  private static @Nullable TwitchId twitchIdOrNull(@Nullable String value) {
    return value == null ? null : new TwitchId(value);
  }
}
