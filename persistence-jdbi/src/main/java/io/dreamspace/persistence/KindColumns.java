package io.dreamspace.persistence;

import io.dreamspace.domain.event.EventKind;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** What the columns hold that depend on an event's kind. */
record KindColumns(
    String type,
    @Nullable String message,
    @Nullable Long tier,
    @Nullable Long subscribedLength,
    @Nullable Long amount,
    @Nullable String cheerType,
    @Nullable Long viewerCount) {

  static KindColumns of(EventKind kind) {
    String type = kind.type().value();
    return switch (kind) {
      case EventKind.Plain(String message) ->
          new KindColumns(type, message, null, null, null, null, null);
      case EventKind.Subscriber(long tier, long length, String message) ->
          new KindColumns(type, message, tier, length, null, null, null);
      case EventKind.Cheer(long amount, String cheerType, String message) ->
          new KindColumns(type, message, null, null, amount, cheerType, null);
      case EventKind.Raid(long viewers) ->
          new KindColumns(type, null, null, null, null, null, viewers);
    };
  }

  <S extends SqlStatement<S>> S bind(S statement) {
    return statement
        .bind("type", type)
        .bind("message", message)
        .bind("tier", tier)
        .bind("subscribedLength", subscribedLength)
        .bind("amount", amount)
        .bind("cheerType", cheerType)
        .bind("viewerCount", viewerCount);
  }
}
