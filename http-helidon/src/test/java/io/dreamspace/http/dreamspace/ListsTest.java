package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.Sentences.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Lists": what holds for all of them. */
final class ListsTest {
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  @AutoClose private static final TestServer SERVER = TestServer.inMemory();

  @BeforeAll
  static void create() {
    World.create(SERVER);
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.http.dreamspace.World#roots")
  void list_isOrderedByIdAndWhole(String root) {
    Answer list = SERVER.get(root);

    assertThat(ids(list)).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(1);
    assertThat(list.header("Link")).isEmpty();
    assertThat(list.header("Transfer-Encoding")).hasValue("chunked");
  }

  @ParameterizedTest
  @CsvSource({
    "/users, 3",
    "/events, 3",
    "/documents, 2",
    "/stamps, 3",
    "/specimens, 3",
    "/transactions, 2",
    "/users/1/events, 2",
    "/users/1/specimens, 2",
    "/users/1/transactions, 1",
    "/documents/1/stamps, 2",
    "/events/1/document/stamps, 2",
    "/events?user_id=1, 2"
  })
  void limit_leadsFromPageToPageUntilTheEnd(String path, int size) {
    String root = path + (path.contains("?") ? '&' : '?');
    List<JsonNode> whole = objects(SERVER.get(path));

    assertThat(pageByPage(root + "limit=1")).hasSize(size).isEqualTo(whole);
    assertThat(pageByPage(root + "order=oldest&limit=1")).isEqualTo(whole);
    assertThat(pageByPage(root + "order=newest&limit=1")).isEqualTo(whole.reversed());
    assertThat(objects(SERVER.get(root + "order=newest"))).isEqualTo(whole.reversed());
  }

  private static List<JsonNode> pageByPage(String first) {
    List<JsonNode> found = new ArrayList<>();
    Optional<String> next = Optional.of(first);
    while (next.isPresent()) {
      Answer page = SERVER.get(next.get());
      assertThat(page.json()).hasSize(1);
      found.addAll(objects(page));
      next = next(page);
    }
    return found;
  }

  private static List<JsonNode> objects(Answer list) {
    List<JsonNode> objects = new ArrayList<>();
    list.json().forEach(objects::add);
    return objects;
  }

  @Test
  void newest_goOnDownwards_andTheLinkKeepsTheOrder() {
    Answer page = SERVER.get("/stamps?order=newest&limit=1");

    assertThat(page.header("Link"))
        .hasValue("</stamps?order=newest&limit=1&after=3>; rel=\"next\"");
    assertThat(ids(SERVER.get("/users?order=newest&after=3"))).containsExactly(2L, 1L);
    assertThat(ids(SERVER.get("/users?order=newest&after=1"))).isEmpty();
    assertThat(ids(SERVER.get("/users?order=newest&after=0"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NEWEST", "new", "desc"})
  void unknownOrder_isRefusedWithThoseThereAre(String order) {
    assertThat(World.roots())
        .allSatisfy(
            root ->
                assertThat(assertRefused(SERVER.get(root + "?order=" + order), 400))
                    .contains("'order' must be oldest or newest, not '" + order + "'."));
  }

  @Test
  void nextPage_keepsFiltersAndLimitAndReplacesAfter() {
    Answer page = SERVER.get("/stamps?after=0&stamp_type=approve&limit=1");

    assertThat(page.header("Link"))
        .hasValue("</stamps?stamp_type=approve&limit=1&after=1>; rel=\"next\"");
    assertThat(ids(SERVER.get(next(page).orElseThrow()))).containsExactly(3L);
  }

  @Test
  void limitThatHoldsAll_hasNoNextPage() {
    assertThat(SERVER.get("/users?limit=3").header("Link")).isEmpty();
    assertThat(ids(SERVER.get("/users?limit=1000"))).containsExactly(1L, 2L, 3L);
  }

  @Test
  void after_worksWithoutALimit() {
    assertThat(ids(SERVER.get("/users?after=1"))).containsExactly(2L, 3L);
    assertThat(ids(SERVER.get("/users?after=3"))).isEmpty();
    assertThat(ids(SERVER.get("/users?after=-1"))).containsExactly(1L, 2L, 3L);
    assertThat(ids(SERVER.get("/users?after=9223372036854775807"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=1001",
        "limit=-1",
        "limit=",
        "limit",
        "limit=ten",
        "limit=1.0",
        "limit=1e2",
        "limit=99999999999999999999",
        "after=x",
        "after=",
        "after=9223372036854775808"
      })
  void limitOrAfterOutOfRange_isRefused(String query) {
    assertThat(World.roots())
        .allSatisfy(
            root ->
                assertThat(assertRefused(SERVER.get(root + "?" + query), 400))
                    .contains(query.replaceFirst("=.*", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "/users,        'limit, after, order, user_id, twitch_id, name, created_after and"
        + " created_before'",
    "/transactions, 'user_id, description, reference, created_after and created_before'",
    "/specimens,    'specimen_id, owner_id, born_after, born_before, forgotten, forgotten_after'",
    "/events,       'event_id, document_id, user_id, user_name, event_type, occurred_after'",
    "/documents,    'document_id, seal, created_after, created_before, metadata and stamp_type'",
    "/stamps,       'stamp_id, document_id and stamp_type'"
  })
  void unknownFilter_isNamedWithAllThatAreAccepted(String root, String accepted) {
    assertThat(assertRefused(SERVER.get(root + "?limit=1&naem=x"), 400))
        .startsWith("Filter 'naem' is not accepted here; accepted are limit, after, order, ")
        .contains(accepted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/users?user_id=x",
        "/users?user_id=1.5",
        "/users?created_after=x",
        "/events?event_type=nonsense",
        "/events?document_seal=x",
        "/specimens?forgotten=yes",
        "/specimens?forgotten=TRUE",
        "/specimens?forgotten=",
        "/documents?seal=99999999999999999999",
        "/stamps?document_id=",
        "/transactions?transaction_id=one"
      })
  void unparsableValue_isRefusedByItsName(String path) {
    String name = path.substring(path.indexOf('?') + 1, path.indexOf('='));

    assertThat(assertRefused(SERVER.get(path), 400)).contains("'" + name + "'");
  }

  @ParameterizedTest
  @CsvSource({"true, 3", "1, 3", "false, 1 2", "0, 1 2"})
  void booleans_areTrueFalseOneAndZero(String value, String ids) {
    assertThat(ids(SERVER.get("/specimens?forgotten=" + value)))
        .extracting(String::valueOf)
        .containsExactly(ids.split(" "));
  }

  @Test
  void several_meanAnd() {
    assertThat(ids(SERVER.get("/stamps?stamp_type=approve"))).containsExactly(1L, 3L);
    assertThat(ids(SERVER.get("/stamps?document_id=1"))).containsExactly(1L, 2L);
    assertThat(ids(SERVER.get("/stamps?stamp_type=approve&document_id=1"))).containsExactly(1L);
    assertThat(ids(SERVER.get("/stamps?stamp_type=deny&document_id=2"))).isEmpty();
  }

  @Test
  void sameFilterTwice_isRefused() {
    assertThat(assertRefused(SERVER.get("/users?name=one&name=two"), 400)).contains("'name'");
  }

  private static Optional<String> next(Answer page) {
    return page.header("Link")
        .map(
            link -> {
              Matcher matcher = NEXT.matcher(link);
              assertThat(matcher.matches()).as(link).isTrue();
              return matcher.group(1);
            });
  }

  /** The ids of the things themselves: each of them begins with its own. */
  private static List<Long> ids(Answer list) {
    List<Long> ids = new ArrayList<>();
    list.json().forEach(item -> ids.add(item.elements().next().longValue()));
    return ids;
  }
}
