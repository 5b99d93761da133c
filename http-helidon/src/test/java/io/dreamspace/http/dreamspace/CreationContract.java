package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dreamspace.http.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the table of a model says about creating one, tried key by key. */
abstract class CreationContract {
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension final TestServer server = TestServer.inMemory();

  final String path;
  final List<Key> keys;

  CreationContract(String path, String table) {
    this.path = path;
    this.keys = Key.table(table);
  }

  /** Makes what the table's values refer to. */
  void prepare() {}

  /** Keys that answers have after those of the table. */
  List<String> furtherKeys() {
    return List.of();
  }

  @BeforeEach
  final void begin() {
    prepare();
  }

  @Test
  void answer_hasTheKeysOfTheTable_inItsOrder() {
    List<String> expected =
        Stream.concat(keys.stream().map(Key::name), furtherKeys().stream()).toList();

    assertThat(create(complete()).fieldNames()).toIterable().containsExactlyElementsOf(expected);
  }

  @Test
  void post_keepsEveryKey() {
    JsonNode created = create(complete());

    complete()
        .forEach((name, value) -> assertThat(created.get(name)).as(name).isEqualTo(tree(value)));
    assertThat(get(created)).isEqualTo(created);
  }

  @Test
  void post_takesWholeNumbers_howeverTheyAreWritten() {
    Map<String, String> body = complete();
    keys.stream()
        .filter(key -> key.type().startsWith("integer"))
        .forEach(key -> body.computeIfPresent(key.name(), (name, number) -> number + ".0"));
    JsonNode created = create(body);

    complete()
        .forEach((name, value) -> assertThat(created.get(name)).as(name).isEqualTo(tree(value)));
  }

  @Test
  void post_needsTheRequiredKeysAlone() {
    Map<String, String> least = complete();
    keys.stream().filter(key -> !key.required()).map(Key::name).forEach(least::remove);
    JsonNode created = create(least);

    keys.stream()
        .filter(key -> key.post().equals("opt") && key.nullable())
        .forEach(key -> assertThat(created.get(key.name()).isNull()).as(key.name()).isTrue());
  }

  @Test
  void post_refusesABodyWithoutARequiredKey() {
    List<Key> required = keys.stream().filter(Key::required).toList();
    assertThat(required).isNotEmpty();

    for (Key key : required) {
      Map<String, String> body = complete();
      body.remove(key.name());
      assertRefused("POST", path, body, "Field '" + key.name() + "'.* is required\\.");
    }
  }

  @Test
  void post_takesNull_whereTheTableHasAQuestionMark() {
    for (Key key : keys.stream().filter(Key::creatable).toList()) {
      Map<String, String> body = with(key, "null");
      if (key.nullable()) {
        assertThat(create(body).get(key.name()).isNull()).as(key.name()).isTrue();
      } else {
        assertRefused("POST", path, body, "Field '" + key.name() + "' must be .*, not null\\.");
      }
    }
  }

  @Test
  void post_refusesValuesOfOtherTypes() {
    for (Key key : keys.stream().filter(Key::creatable).toList()) {
      for (String wrong : key.wrongValues()) {
        assertRefused("POST", path, with(key, wrong), mustBe(key));
      }
    }
  }

  @Test
  void post_refusesKeysOfTheServers_andUnknownOnes() {
    for (Key key : keys.stream().filter(key -> !key.creatable()).toList()) {
      assertRefused("POST", path, with(key, key.sample()), notAccepted(key.name()));
    }
    Map<String, String> body = complete();
    body.put("nonsense", "1");
    assertRefused("POST", path, body, notAccepted("nonsense"));
  }

  /** A body with every key that has a sample, in the order of the table. */
  final Map<String, String> complete() {
    Map<String, String> body = new LinkedHashMap<>();
    keys.stream()
        .filter(key -> key.creatable() && key.place().equals(key.name()))
        .filter(key -> !key.sample().isEmpty())
        .forEach(key -> body.put(key.name(), key.sample()));
    return body;
  }

  private Map<String, String> with(Key key, String value) {
    Map<String, String> body = complete();
    body.remove(key.place());
    body.put(key.name(), value);
    return body;
  }

  final JsonNode create(Map<String, String> body) {
    return tree(ok(server.post(path, text(body))));
  }

  final JsonNode get(JsonNode object) {
    return tree(ok(server.get(at(object))));
  }

  /** The path of an object that was answered. */
  final String at(JsonNode object) {
    return path + "/" + object.elements().next().longValue();
  }

  /** Fails unless the sentence matches the pattern, and nothing has changed. */
  final void assertRefused(String verb, String at, Map<String, String> body, String pattern) {
    String before = ok(server.get(path)) + ok(server.get("/users"));
    assertThat(refused(server.send(verb, at, text(body))))
        .as("%s %s %s", verb, at, text(body))
        .matches("400 " + pattern);
    assertThat(ok(server.get(path)) + ok(server.get("/users"))).isEqualTo(before);
  }

  static String notAccepted(String name) {
    return "Field '" + name + "' is not accepted here; accepted are .*\\.";
  }

  /** Something in an array is named by its place. */
  static String mustBe(Key key) {
    return "(Field )?'" + key.name() + "(\\[0\\])?' must be .*\\.";
  }

  static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  static String text(Map<String, String> body) {
    return body.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
