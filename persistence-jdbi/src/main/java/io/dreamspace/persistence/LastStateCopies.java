package io.dreamspace.persistence;

import io.dreamspace.domain.change.RowFact;
import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.change.RowFact.SpecimenFact;
import io.dreamspace.domain.change.RowFact.StampFact;
import io.dreamspace.domain.change.RowFact.TransactionFact;
import io.dreamspace.domain.change.RowFact.UserFact;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Copies what is about to be deleted, within SQLite: large documents do not pass through here. */
final class LastStateCopies {
  private static final String USERS =
      """
      insert into deleted_users (user_id, kept_for, twitch_id, created_at, balance,
        wallet_updated_at, name, preferences)
      select u.user_id, (select max(change_id) from changes), u.twitch_id, u.created_at, w.balance, w.updated_at, u.name,
        u.preferences
      from users u left join wallets w on w.user_id = u.user_id where u.user_id = ?\
      """;

  private static final String DOCUMENTS =
      copy("documents", "seal, created_at, metadata, document_data", "document_id");

  private static final String STAMPS =
      copy("stamps", "document_id, pos_x, pos_y, rotation, stamp_type", "stamp_id");

  private static final String EVENTS =
      copy(
          "events",
          """
          document_id, user_id, occurred_at, created_at, event_type, tier, subscribed_length,
          amount, viewer_count, user_name, cheer_type, message\
          """,
          "event_id");

  private static final String SPECIMENS =
      copy("specimens", "owner_id, born_at, forgotten_at", "specimen_id");

  private static final String TRANSACTIONS =
      copy("transactions", "user_id, amount, created_at, description, reference", "transaction_id");

  private static final String STAMPS_OF_DOCUMENT = copyParts(STAMPS, "stamp_id", "document_id");
  private static final String SPECIMENS_OF_USER = copyParts(SPECIMENS, "specimen_id", "owner_id");

  private LastStateCopies() {}

  private static String copy(String table, String columns, String id) {
    return """
    insert into deleted_%1$s (%3$s, kept_for, %2$s)
    select %3$s, (select max(change_id) from changes), %2$s from %1$s where %3$s = ?\
    """
        .formatted(table, columns, id);
  }

  /** What belongs to a whole has been copied by itself, and is from now on kept for the whole. */
  private static String copyParts(String copy, String id, String whole) {
    return copy.replace(id + " = ?", whole + " = ?")
        + " on conflict (%s) do update set kept_for = excluded.kept_for".formatted(id);
  }

  /** For a deletion that is the last change so far. */
  static void run(Sql sql, Handle handle, RowFact fact) {
    for (String statement : statements(fact)) {
      sql.change(handle, statement, fact.number());
    }
  }

  private static List<String> statements(RowFact fact) {
    return switch (fact) {
      case UserFact user -> List.of(USERS, SPECIMENS_OF_USER);
      case EventFact event -> List.of(EVENTS);
      case DocumentFact document -> List.of(DOCUMENTS, STAMPS_OF_DOCUMENT);
      case StampFact stamp -> List.of(STAMPS);
      case SpecimenFact specimen -> List.of(SPECIMENS);
      case TransactionFact transaction -> List.of(TRANSACTIONS);
    };
  }
}
