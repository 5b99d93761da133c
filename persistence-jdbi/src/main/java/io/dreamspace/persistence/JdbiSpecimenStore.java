package io.dreamspace.persistence;

import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.application.specimen.SpecimenStore;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

final class JdbiSpecimenStore implements SpecimenStore {
  private static final String SELECT =
      "select "
          + SpecimenRows.COLUMNS
          + ", "
          + UserRows.COLUMNS
          + " from specimens s join users u on u.user_id = s.owner_id ";

  private static final int FIRST_OF_USER = 5;

  private static final BatchReader<SpecimenDetails> READER =
      new BatchReader<>(
          SELECT
              + """
              where s.specimen_id in (select value from json_each(:ids))
              order by s.specimen_id\
              """,
          (row, context) -> details(row),
          details -> details.specimen().id().value(),
          details -> UserRows.bytes(details.owner()));

  private static final Insert INSERT =
      Insert.into("specimens", "specimen_id", "owner_id", "born_at", "forgotten_at");

  private final Sql sql;

  JdbiSpecimenStore(Sql sql) {
    this.sql = sql;
  }

  /** The statements that do not depend on a filter. */
  @RegisterRowMapper(SpecimenMapper.class)
  public interface Statements {
    @SqlQuery(
        "select "
            + SpecimenRows.COLUMNS
            + " from specimens s where s.owner_id = :id order by s.specimen_id")
    List<Specimen> of(@Bind("id") long ownerId);

    @SqlQuery(
        "select "
            + SpecimenRows.COLUMNS
            + " from specimens s where s.owner_id in (select value from json_each(:ids))"
            + " order by s.owner_id, s.specimen_id")
    List<Specimen> ofAll(@Bind("ids") String ownerIds);

    @SqlUpdate(
        """
        update specimens set owner_id = :ownerId, forgotten_at = :forgottenAt
        where specimen_id = :id\
        """)
    int update(
        @Bind("id") long id,
        @Bind("ownerId") long ownerId,
        @Bind("forgottenAt") @Nullable Long forgottenAt);

    @SqlUpdate("delete from specimens where specimen_id = :id")
    int delete(@Bind("id") long id);

    @SqlUpdate("delete from specimens where owner_id = :id")
    int deleteOf(@Bind("id") long ownerId);
  }

  /** Maps a row that begins with the specimen's columns. */
  public static final class SpecimenMapper implements RowMapper<Specimen> {
    @Override
    public Specimen map(ResultSet row, StatementContext context) throws SQLException {
      return SpecimenRows.specimen(row);
    }
  }

  private static SpecimenDetails details(ResultSet row) throws SQLException {
    return new SpecimenDetails(SpecimenRows.specimen(row), UserRows.user(row, FIRST_OF_USER));
  }

  @Override
  public List<Long> ids(SpecimenFilter filter, Order order, long after, int limit) {
    SpecimenId id = filter.specimenId();
    Where where =
        new Where()
            .equal("s.specimen_id", id == null ? null : id.value())
            .equal("s.owner_id", filter.ownerId() == null ? null : filter.ownerId().value())
            .isNull("s.forgotten_at", filter.isForgotten() == null ? null : !filter.isForgotten())
            .within("s.born_at", filter.born())
            .within("s.forgotten_at", filter.forgotten());
    return sql.read(
        handle -> where.ids(handle, "specimens s", "s.specimen_id", order, after, limit));
  }

  @Override
  public Batch<SpecimenDetails> read(List<Long> ids) {
    return sql.read(handle -> READER.read(handle, ids));
  }

  @Override
  public Optional<SpecimenDetails> find(SpecimenId id) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "where s.specimen_id = :id")
                .bind("id", id.value())
                .map((row, context) -> details(row))
                .findOne());
  }

  @Override
  public Inventory inventory(UserId ownerId) {
    return sql.read(handle -> new Inventory(handle.attach(Statements.class).of(ownerId.value())));
  }

  @Override
  public Map<UserId, Inventory> inventories(List<Long> ownerIds) {
    String ids = BatchReader.json(ownerIds);
    return SpecimenRows.byOwner(sql.read(handle -> handle.attach(Statements.class).ofAll(ids)));
  }

  @Override
  public Specimen insert(UserId ownerId, Instant bornAt, @Nullable Instant forgottenAt) {
    return sql.write(
        handle -> {
          long id =
              INSERT.run(
                  sql,
                  handle,
                  ownerId.value(),
                  Columns.micros(bornAt),
                  Columns.microsOrNull(forgottenAt));
          return new Specimen(new SpecimenId(id), ownerId, bornAt, forgottenAt);
        });
  }

  @Override
  public void update(Specimen specimen) {
    sql.write(
        handle ->
            handle
                .attach(Statements.class)
                .update(
                    specimen.id().value(),
                    specimen.ownerId().value(),
                    Columns.microsOrNull(specimen.forgottenAt())));
  }

  @Override
  public void delete(SpecimenId id) {
    sql.write(handle -> handle.attach(Statements.class).delete(id.value()));
  }

  @Override
  public void deleteOf(UserId ownerId) {
    sql.write(handle -> handle.attach(Statements.class).deleteOf(ownerId.value()));
  }
}
