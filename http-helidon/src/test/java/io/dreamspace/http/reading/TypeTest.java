package io.dreamspace.http.reading;

import static io.dreamspace.http.reading.Type.INTEGER;
import static io.dreamspace.http.reading.Type.NUMBER;
import static io.dreamspace.http.reading.Type.TEXT;
import static io.dreamspace.http.reading.Type.listOf;
import static io.dreamspace.http.reading.Type.object;
import static io.dreamspace.http.reading.Type.time;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dreamspace.domain.Text;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeTest {
  private static final Json JSON = new Json();

  private static Object read(String body, Function<Fields, ?> reader) {
    return object(reader::apply).readBody(JSON.read(body.getBytes(UTF_8)));
  }

  private static Invalid refusal(String body, Function<Fields, ?> reader) {
    return catchThrowableOfType(Invalid.class, () -> read(body, reader));
  }

  @ParameterizedTest
  @CsvSource({
    "[], an array",
    "1, a number",
    "null, null",
    "true, a boolean",
    "'\"\"', a string",
  })
  void object_refusesAnythingElse(String body, String kind) {
    Invalid invalid = refusal(body, fields -> 1);

    assertThat(invalid).hasMessage("The body must be a JSON object, not %s.", kind);
    assertThat(invalid.field()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "[]", "{}", "null"})
  void text_refusesAnythingElse(String value) {
    assertThat(refusal("{\"name\":" + value + "}", fields -> fields.required("name", TEXT)))
        .hasMessageStartingWith("Field 'name' must be a string, not ");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "0.0, 0",
    "-0.0, 0",
    "0e1000000000, 0",
    "0e-1000000000, 0",
    "21, 21",
    "21.0, 21",
    "21.000000000000000000000000000, 21",
    "2.1e1, 21",
    "210e-1, 21",
    "1e18, 1000000000000000000",
    "9007199254740993, 9007199254740993",
    "9007199254740993.0, 9007199254740993",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "9223372036854775807.0, 9223372036854775807",
    "-9223372036854775808.0, -9223372036854775808",
  })
  void integer_takesEveryWholeNumberOf64Bits(String value, long expected) {
    assertThat(read("{\"n\":" + value + "}", fields -> fields.required("n", INTEGER)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"1\"', a string",
    "true, a boolean",
    "false, a boolean",
    "null, null",
    "[], an array",
    "{}, an object",
    "1.5, 1.5",
    "-0.1, -0.1",
    "1e-1000000000, 1E-1000000000",
    "0.9999999999999999999, 0.9999999999999999999",
  })
  void integer_refusesAnythingElse(String value, String what) {
    assertThat(refusal("{\"seal\":" + value + "}", fields -> fields.required("seal", INTEGER)))
        .hasMessage("Field 'seal' must be an integer, not %s.", what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775809",
        "9223372036854775808.0",
        "1e19",
        "1e30",
        "-1e1000000000",
        "123456789012345678901234567890"
      })
  void integer_refusesMoreThan64Bits(String value) {
    assertThat(refusal("{\"seal\":" + value + "}", fields -> fields.required("seal", INTEGER)))
        .hasMessage(
            "Field 'seal' must be an integer from -9223372036854775808 to 9223372036854775807.");
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 0.0",
    "-0.0, 0.0",
    "1, 1.0",
    "-1.25e2, -125.0",
    "1.7976931348623157e308, 1.7976931348623157e308",
    "4.9e-324, 4.9e-324",
    "1e-1000000000, 0.0",
    "9007199254740993, 9007199254740992.0",
    "0.1, 0.1",
  })
  void number_takesEveryFiniteNumber(String value, double expected) {
    assertThat(read("{\"n\":" + value + "}", fields -> fields.required("n", NUMBER)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e1000000000", "1.8e308"})
  void number_refusesWhatIsNotFinite(String value) {
    assertThat(refusal("{\"rotation\":" + value + "}", f -> f.required("rotation", NUMBER)))
        .hasMessage("Field 'rotation' must be a finite number.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "true", "null", "[]"})
  void number_refusesAnythingElse(String value) {
    assertThat(refusal("{\"rotation\":" + value + "}", f -> f.required("rotation", NUMBER)))
        .hasMessageStartingWith("Field 'rotation' must be a number, not ");
  }

  @Test
  void time_isReadInTheServersZone() {
    Type<Instant> time = time(new ServerTime(ZoneOffset.ofHours(10)));

    assertThat(read("{\"at\":\"2025-06-08T20:12:00\"}", fields -> fields.required("at", time)))
        .isEqualTo(Instant.parse("2025-06-08T10:12:00Z"));
    assertThat(refusal("{\"at\":\"x\"}", fields -> fields.required("at", time)))
        .hasMessageStartingWith("'at' must be a time such as ");
    assertThat(refusal("{\"at\":1749376320}", fields -> fields.required("at", time)))
        .hasMessage("Field 'at' must be a string, not a number.");
  }

  @Test
  void listOf_readsEachElement() {
    assertThat(read("{\"n\":[1,2]}", fields -> fields.required("n", listOf(INTEGER))))
        .isEqualTo(List.of(1L, 2L));
    assertThat(read("{\"n\":[]}", fields -> fields.required("n", listOf(INTEGER))))
        .isEqualTo(List.of());
  }

  @Test
  void listOf_refusesAnythingElse() {
    assertThat(refusal("{\"n\":{}}", fields -> fields.required("n", listOf(INTEGER))))
        .hasMessage("Field 'n' must be a JSON array, not an object.");
    assertThat(refusal("{\"n\":[1,null]}", fields -> fields.required("n", listOf(INTEGER))))
        .hasMessage("Field 'n[1]' must be an integer, not null.");
  }

  @Test
  void readBody_readsAnArray() {
    Type<List<Long>> seals = listOf(object(fields -> fields.required("seal", INTEGER)));

    assertThat(seals.readBody(JSON.read("[{\"seal\":1}]".getBytes(UTF_8)))).containsExactly(1L);
    assertThat(
            catchThrowableOfType(
                Invalid.class, () -> seals.readBody(JSON.read("{}".getBytes(UTF_8)))))
        .hasMessage("The body must be a JSON array, not an object.");
    Invalid invalid =
        catchThrowableOfType(
            Invalid.class, () -> seals.readBody(JSON.read("[{\"seal\":1},{}]".getBytes(UTF_8))));
    assertThat(invalid.field()).isEqualTo("[1].seal");
    assertThat(invalid).hasMessage("Field '[1].seal' is required.");
  }

  @Test
  void object_namesTheFieldByItsPath() {
    Type<String> stamp = object(fields -> fields.required("pos_x", TEXT));
    Type<List<String>> document = object(fields -> fields.required("stamps", listOf(stamp)));

    Invalid invalid =
        refusal(
            "{\"document\":{\"stamps\":[{\"pos_x\":\"\"},{\"pos_x\":1}]}}",
            fields -> fields.required("document", document));

    assertThat(invalid.field()).isEqualTo("document.stamps[1].pos_x");
    assertThat(invalid)
        .hasMessage("Field 'document.stamps[1].pos_x' must be a string, not a number.");
  }

  @Test
  void object_namesAnUnknownFieldByItsPath() {
    Type<Integer> user = object(fields -> 1);

    Invalid invalid = refusal("{\"user\":{\"x\":1}}", fields -> fields.required("user", user));

    assertThat(invalid.field()).isEqualTo("user.x");
    assertThat(invalid).hasMessage("Field 'user.x' is not accepted here; none is.");
  }

  @Test
  void object_putsThePathBeforeWhatTheDomainReports() {
    Type<String> stamp =
        object(fields -> Text.checked("stamp_type", fields.required("stamp_type", TEXT)));

    Invalid invalid =
        refusal(
            "{\"stamps\":[{\"stamp_type\":\"\\u0000\"}]}",
            fields -> fields.required("stamps", listOf(stamp)));

    assertThat(invalid.field()).isEqualTo("stamps[0].stamp_type");
    assertThat(invalid)
        .hasMessage("Field 'stamps[0].stamp_type' must not contain a NUL character.");
  }
}
