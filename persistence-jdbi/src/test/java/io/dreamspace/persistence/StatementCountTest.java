package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.gallery.DrawingFilter;
import io.dreamspace.application.gallery.Gallery;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many statements things cost, and whether those read what is not answered. */
class StatementCountTest {
  @TempDir private static Path directory;
  private static Database database;
  private static Session session;
  private static Gallery gallery;

  @BeforeAll
  static void open() {
    database = Database.open(directory.resolve("filled"));
    Engine engine = new Engine(database, new MutableClock(Fixtures.NOON));
    session = engine.as(new Caller.Bot("bot"));
    gallery = engine.gallery(new Caller.Bot("bot"));
    FilledDatabase.fill(database, 1_000);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private record ListCase(int statements, Function<Paging, Listing<?>> listing) {
    List<Object> first(int limit) {
      return items(Paging.first(limit));
    }

    List<Object> items(Paging paging) {
      List<Object> items = new ArrayList<>();
      listing.apply(paging).forEach(items::add);
      return items;
    }
  }

  static Stream<ListCase> lists() {
    return Stream.of(
        new ListCase(4, paging -> session.events().list(EventFilter.all(), paging)),
        new ListCase(4, paging -> session.documents().list(DocumentFilter.all(), paging)),
        new ListCase(4, paging -> gallery.list(DrawingFilter.all(), paging)),
        new ListCase(3, paging -> session.users().list(UserFilter.all(), paging)),
        new ListCase(3, paging -> session.stamps().list(StampFilter.all(), paging)),
        new ListCase(3, paging -> session.specimens().list(SpecimenFilter.all(), paging)),
        new ListCase(3, paging -> session.ledger().list(TransactionFilter.all(), paging)));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_costsAFixedNumberOfStatements(ListCase list) {
    assertThat(list.first(10)).hasSize(10);
    assertThat(list.first(1_000)).hasSize(1_000);

    assertThat(statements(() -> list.first(10))).hasSize(list.statements());
    assertThat(statements(() -> list.first(1_000))).hasSize(list.statements());
    assertThat(statements(() -> list.items(Paging.newest(1_000)))).hasSize(list.statements());
  }

  @Test
  void get_costsFewStatements() {
    assertThat(statements(() -> session.events().get(new EventId(1)))).hasSize(2);
    assertThat(statements(() -> session.documents().get(new DocumentId(1)))).hasSize(2);
    assertThat(statements(() -> session.users().get(new UserId(1)))).hasSize(3);
    assertThat(statements(() -> session.stamps().get(new StampId(1)))).hasSize(1);
    assertThat(statements(() -> session.specimens().get(new SpecimenId(1)))).hasSize(1);
    assertThat(statements(() -> session.ledger().get(new TransactionId(1)))).hasSize(1);
    assertThat(statements(() -> session.stampImages().findAll(Set.of("a", "b", "c")))).hasSize(1);
  }

  @Test
  void receipts_costNothing_whereNoKeyIsGiven() {
    EventDraft draft = Fixtures.anEventDraft();
    IdempotencyKey key = new IdempotencyKey("key");
    session.events().record(draft);
    session.events().record(draft); // By now the viewer is known, and not asked for again.

    List<String> without = statements(() -> session.events().record(draft));
    List<String> first = statements(() -> session.events().recordOnce(key, draft));
    List<String> again = statements(() -> session.events().recordOnce(key, draft));

    assertThat(without).isNotEmpty().noneMatch(sql -> sql.contains("receipts"));
    assertThat(first).filteredOn(sql -> sql.contains("receipts")).hasSize(3);
    assertThat(first).containsAll(without).hasSize(without.size() + 3);
    assertThat(again).filteredOn(sql -> sql.contains("receipts")).hasSize(1);
  }

  @Test
  void documentData_isReadOnlyWhereItIsAnswered() {
    assertThat(statements(() -> session.events().get(new EventId(1))))
        .filteredOn(StatementCountTest::touchesData)
        .hasSize(1);
    assertThat(
            Stream.of(
                    statements(() -> session.events().bare(new EventId(1))),
                    statements(() -> session.documents().exists(new DocumentId(1))),
                    statements(() -> session.users().get(new UserId(1))),
                    filters(),
                    writes())
                .flatMap(List::stream))
        .isNotEmpty()
        .noneMatch(StatementCountTest::touchesData);
  }

  private static List<String> filters() {
    return ListQueries.all()
        .flatMap(query -> statements(() -> query.ids(database, Order.NEWEST)).stream())
        .toList();
  }

  private static List<String> writes() {
    DocumentEdit edit = new DocumentEdit(Edit.keep(), Edit.set(5L), Edit.set("new"), Edit.keep());
    return statements(
        () ->
            database
                .unitOfWork()
                .write(
                    () -> {
                      database.documents().update(new DocumentId(1), edit);
                      database.events().detach(new DocumentId(1));
                      database.documents().delete(new DocumentId(1));
                      database.documents().deleteThoseOnlyOf(new UserId(2));
                      return true;
                    }));
  }

  private static List<String> statements(Supplier<?> work) {
    return ExecutedStatements.of(database, work);
  }

  private static boolean touchesData(String sql) {
    return sql.contains("document_data") || sql.contains("*");
  }
}
