package io.dreamspace.persistence;

import io.dreamspace.domain.stream.StreamUri;
import org.jdbi.v3.core.statement.SqlStatement;

/** A stream and all that stand below it, which their uris tell. */
final class Subtree {
  /** The ids of a subtree; two selections, each of a range of the uris. */
  static final String IDS =
      """
      (select stream_id from streams where uri = :top
       union all
       select stream_id from streams where uri > :below and uri < :beyond)\
      """;

  private Subtree() {}

  /** Binds what {@link #IDS} need. */
  static <S extends SqlStatement<S>> S bind(S statement, StreamUri top) {
    String uri = top.value();
    char afterSlash = '/' + 1;
    return statement.bind("top", uri).bind("below", uri + "/").bind("beyond", uri + afterSlash);
  }
}
