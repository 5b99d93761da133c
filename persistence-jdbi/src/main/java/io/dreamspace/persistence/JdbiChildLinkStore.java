package io.dreamspace.persistence;

import io.dreamspace.application.stream.ChildLinkStore;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class JdbiChildLinkStore implements ChildLinkStore {
  private static final String SELECT =
      "select parent_id, child_id, hierarchical, created from child_links ";

  private static final Insert INSERT =
      Insert.into("child_links", "parent_id", "child_id", "hierarchical", "created");

  private final Sql sql;

  JdbiChildLinkStore(Sql sql) {
    this.sql = sql;
  }

  private static ChildLink link(ResultSet row) throws SQLException {
    return new ChildLink(
        new StreamId(row.getString(1)),
        new StreamId(row.getString(2)),
        row.getBoolean(3),
        Columns.instant(row.getLong(4)));
  }

  @Override
  public Optional<ChildLink> find(StreamId parent, StreamId child) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "where parent_id = :parent and child_id = :child")
                .bind("parent", parent.hex())
                .bind("child", child.hex())
                .map((row, context) -> link(row))
                .findOne());
  }

  @Override
  public void insert(ChildLink link) {
    sql.write(
        handle ->
            INSERT.run(
                sql,
                handle,
                link.parent().hex(),
                link.child().hex(),
                link.hierarchical() ? 1 : 0,
                Columns.micros(link.created())));
  }

  @Override
  public void delete(StreamId parent, StreamId child) {
    sql.write(
        handle ->
            handle.execute(
                "delete from child_links where parent_id = ? and child_id = ?",
                parent.hex(),
                child.hex()));
  }

  @Override
  public int countChildren(StreamId parent) {
    return sql.read(
        handle ->
            handle
                .createQuery("select count(*) from child_links where parent_id = :parent")
                .bind("parent", parent.hex())
                .mapTo(int.class)
                .one());
  }

  @Override
  public List<ChildLink> toChildren(StreamId parent) {
    return sql.read(handle -> list(handle, "parent_id", parent));
  }

  @Override
  public List<ChildLink> toParents(StreamId child) {
    return sql.read(handle -> list(handle, "child_id", child));
  }

  private static List<ChildLink> list(Handle handle, String end, StreamId stream) {
    return handle
        .createQuery(SELECT + "where " + end + " = :id order by link_id")
        .bind("id", stream.hex())
        .map((row, context) -> link(row))
        .list();
  }
}
