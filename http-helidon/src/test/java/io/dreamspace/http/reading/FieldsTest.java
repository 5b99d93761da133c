package io.dreamspace.http.reading;

import static io.dreamspace.http.reading.Type.INTEGER;
import static io.dreamspace.http.reading.Type.TEXT;
import static io.dreamspace.http.reading.Type.nullable;
import static io.dreamspace.http.reading.Type.object;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  private static final Json JSON = new Json();

  private static Object read(String body, Function<Fields, ?> reader) {
    return object(reader::apply).readBody(JSON.read(body.getBytes(UTF_8)));
  }

  private static Invalid refusal(String body, Function<Fields, ?> reader) {
    return catchThrowableOfType(Invalid.class, () -> read(body, reader));
  }

  @Test
  void required_answersTheValue() {
    assertThat(read("{\"name\":\"a\"}", fields -> fields.required("name", TEXT))).isEqualTo("a");
  }

  @Test
  void required_refusesAnAbsentField() {
    Invalid invalid = refusal("{}", fields -> fields.required("name", nullable(TEXT)));

    assertThat(invalid).hasMessage("Field 'name' is required.");
    assertThat(invalid.field()).isEqualTo("name");
  }

  @Test
  void required_takesNullOnlyOfANullableType() {
    assertThat(read("{\"name\":null}", fields -> Edit.set(fields.required("name", nullable(TEXT)))))
        .isEqualTo(Edit.set(null));
    assertThat(refusal("{\"name\":null}", fields -> fields.required("name", TEXT)))
        .hasMessage("Field 'name' must be a string, not null.");
  }

  @Test
  void optional_answersNullForAnAbsentField() {
    assertThat(read("{}", fields -> Edit.set(fields.optional("name", TEXT))))
        .isEqualTo(Edit.set(null));
    assertThat(read("{\"name\":\"\"}", fields -> fields.optional("name", TEXT))).isEqualTo("");
  }

  @Test
  void optional_refusesNullUnlessTheTypeIsNullable() {
    assertThat(refusal("{\"name\":null}", fields -> fields.optional("name", TEXT)))
        .hasMessage("Field 'name' must be a string, not null.");
    assertThat(read("{\"n\":null}", fields -> Edit.set(fields.optional("n", nullable(TEXT)))))
        .isEqualTo(Edit.set(null));
  }

  @Test
  void edit_tellsAbsentFromNull() {
    assertThat(read("{}", fields -> fields.edit("name", nullable(TEXT)))).isEqualTo(Edit.keep());
    assertThat(read("{\"name\":null}", fields -> fields.edit("name", nullable(TEXT))))
        .isEqualTo(Edit.set(null));
    assertThat(read("{\"name\":\"a\"}", fields -> fields.edit("name", nullable(TEXT))))
        .isEqualTo(Edit.set("a"));
  }

  @Test
  void edit_refusesNullUnlessTheTypeIsNullable() {
    assertThat(refusal("{\"seal\":null}", fields -> fields.edit("seal", INTEGER)))
        .hasMessage("Field 'seal' must be an integer, not null.");
  }

  @Test
  void has_tellsWhetherTheFieldIsThere() {
    assertThat(read("{\"name\":null}", fields -> fields.has("name"))).isEqualTo(true);
    assertThat(read("{}", fields -> fields.has("name"))).isEqualTo(false);
  }

  @Test
  void object_refusesAFieldThatWasNotAskedFor() {
    Invalid invalid =
        refusal(
            "{\"name\":\"a\",\"user_id\":1}",
            fields ->
                List.of(
                    fields.edit("twitch_id", TEXT),
                    fields.edit("name", TEXT),
                    fields.edit("preferences", TEXT)));

    assertThat(invalid.field()).isEqualTo("user_id");
    assertThat(invalid)
        .hasMessage(
            "Field 'user_id' is not accepted here; accepted are twitch_id, name and preferences.");
  }

  @Test
  void object_saysWhatIsAcceptedIfThatIsLittle() {
    assertThat(refusal("{\"x\":1}", fields -> fields.has("name")))
        .hasMessage("Field 'x' is not accepted here; only name is.");
    assertThat(refusal("{\"x\":1}", fields -> 1))
        .hasMessage("Field 'x' is not accepted here; none is.");
  }

  @Test
  void object_showsOnlyWhatOneCanSeeOfAStrangeName() {
    Invalid invalid = refusal("{\"\\u0000\\ud800\\u202e" + "ü".repeat(900) + "\":1}", fields -> 1);

    assertThat(invalid.field()).isEqualTo("\ufffd\ufffd\ufffd" + "ü".repeat(37) + "…");
    assertThat(invalid).hasMessage("Field '%s' is not accepted here; none is.", invalid.field());
  }

  @Test
  void object_reportsAWrongFieldBeforeAnUnknownOne() {
    assertThat(refusal("{\"x\":1,\"name\":2}", fields -> fields.required("name", TEXT)))
        .hasMessage("Field 'name' must be a string, not a number.");
  }

  @Test
  void with_standsInPlaceOfWhatIsGiven() {
    Function<Fields, ?> reader = f -> f.with("user_id", 7).required("user_id", INTEGER);

    assertThat(read("{\"user_id\":8}", reader)).isEqualTo(7L);
    assertThat(read("{\"user_id\":\"x\"}", reader)).isEqualTo(7L);
    assertThat(read("{}", reader)).isEqualTo(7L);
  }

  @Test
  void with_leavesTheOtherFieldsAndWhatIsRefused() {
    Function<Fields, ?> reader = f -> f.with("user_id", 7).required("name", TEXT);

    assertThat(read("{\"name\":\"a\"}", reader)).isEqualTo("a");
    assertThat(refusal("{\"name\":\"a\",\"x\":1}", reader))
        .hasMessage("Field 'x' is not accepted here; only name is.");
  }

  @Test
  void with_doesNotChangeTheBodyItself() {
    JsonNode body = JSON.read("{\"user_id\":8}".getBytes(UTF_8));

    Long userId = object(f -> f.with("user_id", 7).required("user_id", INTEGER)).readBody(body);

    assertThat(userId).isEqualTo(7);
    assertThat(body.get("user_id").longValue()).isEqualTo(8);
  }

  @Test
  void oneOf_takesEitherForm() {
    Function<Fields, ?> reader = f -> f.<Object>oneOf("user_id", INTEGER, "user", TEXT);

    assertThat(read("{\"user_id\":1}", reader)).isEqualTo(1L);
    assertThat(read("{\"user\":\"a\"}", reader)).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|Field 'user_id' or 'user' is required.",
        "{\"user_id\":1,\"user\":\"a\"}|Give 'user_id' or 'user', not both.",
        "{\"user_id\":1,\"user\":null}|Give 'user_id' or 'user', not both.",
        "{\"user_id\":null}|Field 'user_id' must be an integer, not null.",
        "{\"user\":null}|Field 'user' must be a string, not null.",
      })
  void oneOf_refusesNoneBothAndNull(String body, String sentence) {
    assertThat(refusal(body, f -> f.<Object>oneOf("user_id", INTEGER, "user", TEXT)))
        .hasMessage(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"id\":null}", "{\"it\":null}", "{\"id\":null,\"it\":null}"})
  void oneOfOrNone_takesNone(String body) {
    assertThat(read(body, f -> Edit.set(f.<Object>oneOfOrNone("id", INTEGER, "it", TEXT))))
        .isEqualTo(Edit.set(null));
  }

  @Test
  void oneOfOrNone_takesEitherFormBesideANull() {
    Function<Fields, ?> reader = f -> f.<Object>oneOfOrNone("id", INTEGER, "it", TEXT);

    assertThat(read("{\"id\":1,\"it\":null}", reader)).isEqualTo(1L);
    assertThat(read("{\"id\":null,\"it\":\"a\"}", reader)).isEqualTo("a");
    assertThat(refusal("{\"id\":1,\"it\":\"a\"}", reader))
        .hasMessage("Give 'id' or 'it', not both.");
  }
}
