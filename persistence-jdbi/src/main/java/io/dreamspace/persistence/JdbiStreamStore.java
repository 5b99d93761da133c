package io.dreamspace.persistence;

import io.dreamspace.application.stream.Slice;
import io.dreamspace.application.stream.StreamStore;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamUri;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

final class JdbiStreamStore implements StreamStore {
  private static final String INSERT = Insert.text("streams", StreamRows.COLUMNS);

  private static final String UPDATE =
      """
      update streams
      set updated = ?, color = ?, status_created = ?, poster_id = ?, tags = ?
      where stream_id = ?\
      """;

  private static final String SELECT = "select " + StreamRows.SELECTED + " from streams s ";

  private final Sql sql;

  JdbiStreamStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<StatusStream> find(StreamKey key) {
    return switch (key) {
      case StreamKey.ById(StreamId id) -> find("s.stream_id", id.hex());
      case StreamKey.ByUri(var uri) -> find("s.uri", uri.value());
      case StreamKey.Nothing nothing -> Optional.empty();
    };
  }

  private Optional<StatusStream> find(String column, String value) {
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "where " + column + " = :key")
                .bind("key", value)
                .map((row, context) -> StreamRows.stream(row, 1))
                .findOne());
  }

  @Override
  public void insert(StatusStream stream) {
    sql.write(
        handle -> {
          sql.change(handle, INSERT, StreamRows.values(stream));
          new TagIndex(sql, handle).insert(stream);
          return null;
        });
  }

  @Override
  public void update(StatusStream stream) {
    sql.write(
        handle -> {
          new TagIndex(sql, handle).update(stream);
          sql.change(
              handle,
              UPDATE,
              Columns.micros(stream.updated()),
              stream.status().color().value(),
              Columns.micros(stream.status().created()),
              stream.status().poster().hex(),
              TagWords.of(stream.tags()),
              stream.id().hex());
          return null;
        });
  }

  @Override
  public List<StatusStream> findAll(Collection<StreamId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String words = ids.stream().map(StreamId::hex).collect(Collectors.joining(" "));
    return sql.read(
        handle ->
            handle
                .createQuery(SELECT + "where s.stream_id in (select value from json_each(:ids))")
                .bind("ids", TagWords.json(words))
                .map((row, context) -> StreamRows.stream(row, 1))
                .list());
  }

  @Override
  public List<StatusStream> subtree(StreamUri top) {
    return sql.read(
        handle ->
            Subtree.bind(handle.createQuery(SELECT + "where s.stream_id in " + Subtree.IDS), top)
                .map((row, context) -> StreamRows.stream(row, 1))
                .list());
  }

  @Override
  public void deleteSubtree(StreamUri top) {
    sql.write(
        handle -> {
          new TagIndex(sql, handle).deleteSubtree(top);
          return Subtree.bind(
                  handle.createUpdate("delete from streams where stream_id in " + Subtree.IDS), top)
              .execute();
        });
  }

  @Override
  public List<StatusStream> find(StreamQuery query, int limit) {
    return sql.read(handle -> StreamSelection.ofAll(query).list(handle, 0, limit));
  }

  @Override
  public List<StatusStream> findIn(Address collection, StreamQuery query, Slice slice) {
    return sql.read(
        handle ->
            StreamSelection.of(collection, query).list(handle, slice.offset(), slice.limit()));
  }

  @Override
  public List<StatusStream> children(StreamId parent, Slice slice) {
    return sql.read(
        handle -> StreamSelection.ofChildren(parent).list(handle, slice.offset(), slice.limit()));
  }

  @Override
  public int countOwnedBy(AccountId owner) {
    return sql.read(
        handle ->
            handle
                .createQuery("select count(*) from streams where owner_id = :owner")
                .bind("owner", owner.hex())
                .mapTo(int.class)
                .one());
  }

  @Override
  public List<Address> collectionsOf(StreamId id) {
    return sql.read(handle -> StreamCollections.of(handle, id));
  }
}
