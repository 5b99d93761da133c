package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the table of a model says about creating and changing one, tried key by key. */
abstract class EditingContract extends CreationContract {
  EditingContract(String path, String table) {
    super(path, table);
  }

  @Test
  void patch_changesThatKeyAlone() {
    for (Key key : editable().stream().filter(key -> !key.other().isEmpty()).toList()) {
      JsonNode created = create(complete());
      ObjectNode expected = created.deepCopy();
      expected.set(key.name(), tree(key.other()));

      JsonNode edited = patch(created, Map.of(key.name(), key.other()));

      assertThat(without(key, edited)).isEqualTo(without(key, expected));
      assertThat(get(created)).isEqualTo(edited);
    }
  }

  @Test
  void patch_changesManyKeysAtOnce() {
    Map<String, String> edit = new LinkedHashMap<>();
    editable().stream()
        .filter(key -> !key.other().isEmpty())
        .forEach(key -> edit.put(key.name(), key.other()));
    JsonNode edited = patch(create(complete()), edit);

    edit.forEach((name, value) -> assertThat(edited.get(name)).as(name).isEqualTo(tree(value)));
  }

  @Test
  void patch_changesNothing_withoutKeys() {
    JsonNode created = create(complete());

    assertThat(patch(created, Map.of())).isEqualTo(created);
  }

  @Test
  void patch_takesNull_whereTheTableHasAQuestionMark() {
    for (Key key : editable()) {
      JsonNode created = create(complete());
      if (key.nullable()) {
        JsonNode edited = patch(created, Map.of(key.name(), "null"));
        assertThat(edited.get(key.name()).isNull()).as(key.name()).isTrue();
        assertThat(get(created)).isEqualTo(edited);
      } else {
        assertRefused(
            "PATCH",
            at(created),
            Map.of(key.name(), "null"),
            "Field '" + key.name() + "' must (be .*, )?not (be )?null\\.");
      }
    }
  }

  @Test
  void patch_refusesValuesOfOtherTypes() {
    JsonNode created = create(complete());

    for (Key key : editable()) {
      for (String wrong : key.wrongValues()) {
        assertRefused("PATCH", at(created), Map.of(key.name(), wrong), mustBe(key));
      }
    }
  }

  @Test
  void patch_refusesKeysThatStay_andUnknownOnes() {
    JsonNode created = create(complete());

    for (Key key : keys.stream().filter(key -> !key.editable()).toList()) {
      String value = key.sample().isEmpty() ? "{}" : key.sample();
      assertRefused("PATCH", at(created), Map.of(key.name(), value), notAccepted(key.name()));
    }
    assertRefused("PATCH", at(created), Map.of("nonsense", "1"), notAccepted("nonsense"));
  }

  @Test
  void delete_answersTheObjectAsItWas() {
    JsonNode created = create(complete());

    assertThat(tree(ok(server.delete(at(created))))).isEqualTo(created);
    assertThat(server.get(at(created)).status()).isEqualTo(404);
  }

  @Test
  void missingObjects_areNotFound() {
    String at = path + "/404";

    for (String verb : List.of("GET", "PATCH", "DELETE")) {
      assertThat(refused(server.send(verb, at, verb.equals("PATCH") ? "{}" : "")))
          .matches("404 There is no [a-z]+ 404\\.");
    }
  }

  private List<Key> editable() {
    List<Key> editable = keys.stream().filter(Key::editable).toList();
    assertThat(editable).isNotEmpty();
    return editable;
  }

  private JsonNode patch(JsonNode object, Map<String, String> edit) {
    server.clock().advance(Duration.ofDays(1));
    return tree(ok(server.patch(at(object), text(edit))));
  }

  private static JsonNode without(Key key, JsonNode object) {
    ObjectNode rest = object.deepCopy();
    return key.embedded().equals(key.name()) ? rest : rest.without(key.embedded());
  }
}
