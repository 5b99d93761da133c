package io.dreamspace.persistence;

import io.dreamspace.application.access.TrialStore;
import io.dreamspace.application.access.Trials;
import io.dreamspace.domain.access.SecretHash;
import java.time.Instant;
import java.util.Optional;

record JdbiTrialStore(Sql sql) implements TrialStore {
  private static final String FIND =
      "select subject, count, next_at, forgotten_at from trials where subject = :subject";

  private static final String PUT =
      """
      insert into trials (subject, count, next_at, forgotten_at) values (?, ?, ?, ?)
      on conflict (subject) do update
      set count = excluded.count, next_at = excluded.next_at,
          forgotten_at = excluded.forgotten_at\
      """;

  private static final String DELETE_FORGOTTEN =
      """
      delete from trials where subject in (
        select subject from trials where forgotten_at <= ? order by forgotten_at limit ?)\
      """;

  @Override
  public Optional<Trials> find(SecretHash subject) {
    return sql.read(
        handle ->
            handle
                .createQuery(FIND)
                .bind("subject", subject.hex())
                .map(
                    (row, context) ->
                        new Trials(
                            new SecretHash(row.getString(1)),
                            row.getInt(2),
                            Columns.instant(row.getLong(3)),
                            Columns.instant(row.getLong(4))))
                .findOne());
  }

  @Override
  public void put(Trials trials) {
    sql.writeRow(
        PUT,
        trials.subject().hex(),
        trials.count(),
        Columns.micros(trials.nextAt()),
        Columns.micros(trials.forgottenAt()));
  }

  @Override
  public void delete(SecretHash subject) {
    sql.writeRow("delete from trials where subject = ?", subject.hex());
  }

  @Override
  public void deleteForgotten(Instant now, int most) {
    sql.writeRow(DELETE_FORGOTTEN, Columns.micros(now), most);
  }
}
