package io.dreamspace.persistence;

import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The rarer statements on linked accounts; where one stands in its user's list is its position. */
@RegisterRowMapper(LinkedAccountsSql.AccountMapper.class)
public interface LinkedAccountsSql {

  @SqlQuery(
      """
      select twitch_id, name, linked_at from twitch_accounts
      where user_id = :userId order by position\
      """)
  List<TwitchAccount> list(@Bind("userId") long userId);

  @SqlUpdate("delete from twitch_accounts where user_id = :userId")
  void deleteAll(@Bind("userId") long userId);

  default LinkedAccounts of(UserId id) {
    return new LinkedAccounts(list(id.value()));
  }

  /** Maps a row of {@link #list}. */
  final class AccountMapper implements RowMapper<TwitchAccount> {
    @Override
    public TwitchAccount map(ResultSet row, StatementContext context) throws SQLException {
      return new TwitchAccount(
          new TwitchId(row.getString(1)), row.getString(2), Columns.instant(row.getLong(3)));
    }
  }
}
