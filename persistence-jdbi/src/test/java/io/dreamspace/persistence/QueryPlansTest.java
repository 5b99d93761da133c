package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.listing.Finder;
import io.dreamspace.application.listing.Order;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.persistence.ListQueries.ListQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueryPlansTest {
  @TempDir private static Path directory;
  private static Database empty;
  private static Database analyzed;

  @BeforeAll
  static void open() {
    empty = Database.open(directory.resolve("empty"));
    analyzed = Database.open(directory.resolve("analyzed"));
    FilledDatabase.fill(analyzed, 10_000);
    FilledStreams.fill(analyzed, 10_000);
    analyzed.unitOfWork().write(() -> analyzed.sql().write(handle -> handle.execute("analyze")));
  }

  @AfterAll
  static void close() {
    empty.close();
    analyzed.close();
  }

  static Stream<ListQuery> lists() {
    return ListQueries.all();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void ids_useTheIndex_inAnEmptyDatabase(ListQuery query) {
    assertUsesItsIndex("empty", empty, query);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void ids_useTheIndex_inAnAnalyzedDatabase(ListQuery query) {
    assertUsesItsIndex("analyzed", analyzed, query);
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.persistence.RowStatements#all")
  void rows_areSearched(String name, RowStatements.Call call) {
    List<String> statements = ExecutedStatements.of(analyzed, () -> call.on(analyzed));

    assertThat(statements).isNotEmpty();
    for (String sql : statements) {
      assertThat(QueryPlans.of(directory.resolve("analyzed"), sql))
          .as(sql)
          .noneMatch(QueryPlans::looksAtEveryRow);
    }
  }

  @ParameterizedTest
  @EnumSource
  void rows_areReadInTheOrderOfTheirIds_withoutSorting(Order order) {
    List<Long> ids = order == Order.OLDEST ? List.of(1L, 2L) : List.of(2L, 1L);

    for (Finder<?, ?> finder :
        List.of(analyzed.documents(), analyzed.events(), analyzed.drawings())) {
      assertThat(ExecutedStatements.of(analyzed, () -> finder.read(ids)))
          .flatMap(sql -> QueryPlans.of(directory.resolve("analyzed"), sql))
          .isNotEmpty()
          .noneMatch(QueryPlans::looksAtEveryRow)
          .noneMatch(step -> step.contains("TEMP B-TREE"));
    }
  }

  @Test
  void newestStreams_areTheFirstOfTheirIndex() {
    assertThat(planOf(new StreamQuery.Everything()))
        .containsExactly("SCAN s USING INDEX streams_by_updated");
  }

  @Test
  void names_areLookedThroughInTheIndexAlone_andNoFurtherThanNeeded() {
    assertThat(planOf(new StreamQuery.ByName("s1")))
        .filteredOn(QueryPlans::looksAtEveryRow)
        .containsExactly("SCAN n USING COVERING INDEX streams_by_updated", "SCAN f");
  }

  @Test
  void collections_areReadInTheirOrder() {
    assertThat(planOf(new StreamQuery.ByTag(FilledStreams.tag(1))))
        .noneMatch(step -> step.contains("TEMP B-TREE"));
    assertThat(planOf(new StreamQuery.ByColor(new Color("#00000A"))))
        .noneMatch(step -> step.contains("TEMP B-TREE"));
  }

  private static List<String> planOf(StreamQuery query) {
    List<String> statements =
        ExecutedStatements.of(analyzed, () -> analyzed.streams().find(query, 20));
    assertThat(statements).hasSize(1);
    return QueryPlans.of(directory.resolve("analyzed"), statements.getFirst());
  }

  private static void assertUsesItsIndex(String file, Database database, ListQuery query) {
    for (Order order : Order.values()) {
      assertUsesItsIndex(file, database, query, order);
    }
  }

  private static void assertUsesItsIndex(
      String file, Database database, ListQuery query, Order order) {
    Supplier<List<Long>> ids = () -> query.ids(database, order);
    List<String> statements = ExecutedStatements.of(database, ids);

    for (String sql : statements) {
      assertThat(QueryPlans.of(directory.resolve(file), sql))
          .as(sql)
          .noneMatch(QueryPlans::looksAtEveryRow);
    }
    List<String> plan = QueryPlans.of(directory.resolve(file), statements.getLast());
    assertThat(String.join("\n", plan)).contains(query.plan(order));
  }
}
