package io.dreamspace.http.dreamspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Follows paths over the {@link World}, beside a map of who leads where. */
final class NestingPropertyTest {
  private static final List<String> ASTRAY = List.of("9", "nowhere", "users", "owner");

  /** From each place, known by its direct path, by each next segment to the next place. */
  private static final Map<String, Map<String, String>> WAYS = new TreeMap<>();

  static {
    list("/users", "/users/", 1, 2, 3);
    list("/events", "/events/", 1, 2, 3);
    list("/documents", "/documents/", 1, 2);
    list("/stamps", "/stamps/", 1, 2, 3);
    list("/specimens", "/specimens/", 1, 2, 3);
    list("/transactions", "/transactions/", 1, 2);
    List.of(1, 2, 3).forEach(NestingPropertyTest::user);
    way("/users/1", "specimen", "/specimens/2");
    list("/events?user_id=1", "/events/", 1, 3);
    list("/events?user_id=2", "/events/", 2);
    list("/specimens?owner_id=1", "/specimens/", 1, 2);
    list("/specimens?owner_id=2", "/specimens/", 3);
    list("/transactions?user_id=1", "/transactions/", 1);
    list("/transactions?user_id=2", "/transactions/", 2);
    list("/stamps?document_id=1", "/stamps/", 1, 2);
    list("/stamps?document_id=2", "/stamps/", 3);
    way("/events/1", "document", "/documents/1");
    way("/events/3", "document", "/documents/2");
    way("/events/1", "user", "/users/1");
    way("/events/2", "user", "/users/2");
    way("/events/3", "user", "/users/1");
    way("/documents/1", "stamps", "/stamps?document_id=1");
    way("/documents/2", "stamps", "/stamps?document_id=2");
    way("/specimens/1", "owner", "/users/1");
    way("/specimens/2", "owner", "/users/1");
    way("/specimens/3", "owner", "/users/2");
    way("/transactions/1", "user", "/users/1");
    way("/transactions/2", "user", "/users/2");
  }

  private static TestServer server;

  private static void user(int id) {
    String user = "/users/" + id;
    way(user, "events", "/events?user_id=" + id);
    way(user, "specimens", "/specimens?owner_id=" + id);
    way(user, "transactions", "/transactions?user_id=" + id);
    way(user, "wallet", user + "/wallet");
  }

  private static void list(String place, String item, int... ids) {
    for (int id : ids) {
      way(place, Integer.toString(id), item + id);
    }
  }

  private static void way(String from, String segment, String to) {
    WAYS.computeIfAbsent(from, place -> new TreeMap<>()).put(segment, to);
  }

  @BeforeContainer
  static void start() {
    server = TestServer.inMemory();
    World.create(server);
  }

  @AfterContainer
  static void stop() {
    server.close();
  }

  @Property(tries = 300)
  void path_leadsWhereItsStepsLead(
      @ForAll @IntRange(max = 5) int root,
      @ForAll @Size(max = 38) List<@IntRange(max = 999) Integer> choices) {
    String place = World.roots().toList().get(root);
    List<String> segments = new ArrayList<>(List.of(place.substring(1)));
    for (int choice : choices) {
      Map<String, String> onward = WAYS.getOrDefault(place, Map.of());
      String segment = segment(onward, choice);
      segments.add(segment);
      place = onward.getOrDefault(segment, "");
      if (place.isEmpty()) {
        break;
      }
    }
    check("/" + String.join("/", segments), segments.size() > 32 ? "" : place);
  }

  /** One of the ways onward, or once in a while one that is none. */
  private static String segment(Map<String, String> onward, int choice) {
    List<String> ways =
        Stream.concat(onward.keySet().stream(), Stream.of(ASTRAY.get(choice % ASTRAY.size())))
            .collect(Collectors.toList());
    boolean astray = choice >= 970 || ways.size() == 1;
    return astray ? ways.getLast() : ways.get(choice % (ways.size() - 1));
  }

  private static void check(String path, String place) {
    Answer answer = server.get(path);
    if (place.isEmpty()) {
      assertThat(answer.status()).as(path).isEqualTo(404);
    } else {
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.text()).as(path).isEqualTo(server.get(place).text());
    }
  }
}
