package io.dreamspace.http.dreamspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** "Filters are query parameters; several mean AND": on things that differ in all of them. */
final class FiltersPropertyTest {
  private static final Random RANDOM = new Random(7);

  private static TestServer server;

  @BeforeContainer
  static void create() {
    server = TestServer.inMemory();
    World.create(server);
    for (int number = 0; number < 40; number++) {
      String type = RANDOM.nextBoolean() ? "approve" : "deny";
      int document = 3 + number;
      server.post("/documents", World.document(RANDOM.nextInt(1, 4), World.stamp(type)));
      String attached = RANDOM.nextInt(3) == 0 ? "null" : Integer.toString(document);
      server.post(
          "/events",
          World.event(RANDOM.nextInt(1, 4), attached, "m")
              .replace("then", RANDOM.nextBoolean() ? "then" : "later")
              .replace("06-08", "06-0" + RANDOM.nextInt(1, 6)));
      server.post(
          "/specimens",
          World.specimen(
              RANDOM.nextInt(1, 4),
              "2025-06-0" + RANDOM.nextInt(1, 6),
              RANDOM.nextBoolean() ? "null" : "\"2025-07-0" + RANDOM.nextInt(1, 6) + "\""));
    }
  }

  @AfterContainer
  static void stop() {
    server.close();
  }

  @Provide
  Arbitrary<List<String>> eventFilters() {
    return some(
        "user_id=1",
        "user_id=2",
        "user_name=then",
        "user_name=later",
        "user_twitch_id=id%20of+one",
        "event_type=plain",
        "event_type=raid",
        "occurred_after=2025-06-03",
        "occurred_before=2025-06-04",
        "created_after=2025-01-01",
        "document_seal=1",
        "document_seal=2",
        "document_stamp_type=approve",
        "document_stamp_type=deny",
        "document_id=5",
        "event_id=7",
        "after=12");
  }

  @Provide
  Arbitrary<List<String>> specimenFilters() {
    return some(
        "owner_id=1",
        "owner_id=2",
        "forgotten=true",
        "forgotten=0",
        "born_after=2025-06-02",
        "born_before=2025-06-04",
        "forgotten_after=2025-07-02",
        "forgotten_before=2025-07-04",
        "specimen_id=8",
        "after=10");
  }

  @Provide
  Arbitrary<List<String>> documentFilters() {
    return some(
        "seal=1",
        "seal=2",
        "stamp_type=approve",
        "stamp_type=deny",
        "created_after=2025-01-01",
        "created_before=2025-01-01",
        "document_id=9",
        "metadata=none",
        "after=20");
  }

  @Property(tries = 100)
  void events_thatPassAllFiltersPassEach(@ForAll("eventFilters") @Size(max = 6) List<String> all) {
    check("/events", all);
  }

  @Property(tries = 60)
  void specimens_thatPassAllFiltersPassEach(@ForAll("specimenFilters") List<String> all) {
    check("/specimens", all);
  }

  @Property(tries = 60)
  void documents_thatPassAllFiltersPassEach(@ForAll("documentFilters") List<String> all) {
    check("/documents", all);
  }

  /** Some of these, each name once at most. */
  private static Arbitrary<List<String>> some(String... filters) {
    return Arbitraries.of(filters)
        .list()
        .ofMaxSize(6)
        .uniqueElements(filter -> filter.substring(0, filter.indexOf('=')));
  }

  private static void check(String root, List<String> filters) {
    Set<Long> expected = new HashSet<>(ids(root));
    filters.forEach(filter -> expected.retainAll(ids(root + "?" + filter)));

    List<Long> found = ids(root + "?" + String.join("&", filters));

    assertThat(found).isSorted().containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<Long> ids(String path) {
    Answer list = server.get(path);
    assertThat(list.status()).as(list.text()).isEqualTo(200);
    List<Long> ids = new ArrayList<>();
    list.json().forEach(item -> ids.add(item.elements().next().longValue()));
    return ids;
  }
}
