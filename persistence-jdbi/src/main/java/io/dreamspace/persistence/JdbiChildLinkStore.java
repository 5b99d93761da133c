package io.dreamspace.persistence;

import io.dreamspace.application.stream.ChildLinkStore;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamUri;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

final class JdbiChildLinkStore implements ChildLinkStore {
  private static final String SELECT =
      "select parent_id, child_id, hierarchical, created from child_links ";

  private static final String INSERT =
      Insert.text("child_links", "parent_id", "child_id", "hierarchical", "created");

  private static final String OF_SUBTREE =
      """
      (select link_id from child_links where parent_id in %1$s
       union
       select link_id from child_links where child_id in %1$s)\
      """
          .formatted(Subtree.IDS);

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
        handle -> {
          sql.change(
              handle,
              INSERT,
              link.parent().hex(),
              link.child().hex(),
              link.hierarchical() ? 1 : 0,
              Columns.micros(link.created()));
          return link;
        });
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
  public List<ChildLink> ofSubtree(StreamUri top) {
    return sql.read(
        handle ->
            Subtree.bind(
                    handle.createQuery(
                        SELECT + "where link_id in " + OF_SUBTREE + " order by link_id"),
                    top)
                .map((row, context) -> link(row))
                .list());
  }

  @Override
  public void deleteOfSubtree(StreamUri top) {
    sql.write(
        handle ->
            Subtree.bind(
                    handle.createUpdate("delete from child_links where link_id in " + OF_SUBTREE),
                    top)
                .execute());
  }
}
