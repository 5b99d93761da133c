package io.dreamspace.http.reading;

import static io.dreamspace.http.reading.Type.INTEGER;
import static io.dreamspace.http.reading.Type.NUMBER;
import static io.dreamspace.http.reading.Type.TEXT;
import static io.dreamspace.http.reading.Type.listOf;
import static io.dreamspace.http.reading.Type.object;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class FieldsPropertyTest {
  /** Has what each reader asks for first, so that each gets far before it refuses the others. */
  private static final String EVERYTHING =
      """
      {"user": {"twitch_id": "1", "name": "a", "preferences": null},
       "document": {"document_data": "", "seal": 1, "metadata": null,
                    "stamps": [{"stamp_type": "a", "pos_x": 0, "pos_y": 0, "rotation": 0.0}]},
       "user_name": "a", "occurred_at": "2025-06-08", "event_type": "cheer", "amount": 1,
       "cheer_type": null, "message": "", "twitch_id": null, "name": null, "owner_id": 1,
       "born_at": "2025-06-08", "forgotten_at": null, "description": "", "reference": "",
       "document_data": "", "seal": 1, "stamps": [], "stamp_type": "", "pos_x": 1, "pos_y": 1,
       "rotation": 1, "document_id": null}
      """;

  private static final List<String> PLACES =
      List.of(
          "/user",
          "/user/twitch_id",
          "/user/name",
          "/document",
          "/document/seal",
          "/document/stamps",
          "/document/stamps/0/stamp_type",
          "/document/stamps/0/rotation",
          "/user_name",
          "/occurred_at",
          "/event_type",
          "/amount",
          "/message",
          "/twitch_id",
          "/owner_id",
          "/born_at",
          "/forgotten_at",
          "/seal",
          "/stamps",
          "/pos_x",
          "/rotation",
          "/document_id",
          "/user_id",
          "/document/x",
          "/x");

  record Change(JsonPointer place, Object value) {}

  private final Json json = new Json();
  private final SampleReaders readers = new SampleReaders(new ServerTime(ZoneOffset.UTC));

  @Provide
  Arbitrary<Change> changes() {
    Arbitrary<Object> values =
        Arbitraries.oneOf(
            Arbitraries.of("", "plain", "raid", "2025-06-08", "\ud800", "\u0000", true, 0, 1.5),
            Arbitraries.of(List.of(), List.of(1), new Object[0][0], new BigDecimal("1e999999999")),
            Arbitraries.strings().ofMaxLength(5),
            Arbitraries.longs(),
            Arbitraries.bigIntegers(),
            Arbitraries.bigDecimals());
    return Combinators.combine(
            Arbitraries.of(PLACES).map(JsonPointer::compile), values.injectNull(0.2))
        .as(Change::new);
  }

  @Property
  void everyReader_answersOrRefusesWithASentence(
      @ForAll @Size(max = 4) List<@From("changes") Change> changes) {
    JsonNode body = json.read(EVERYTHING.getBytes(UTF_8));
    changes.forEach(change -> apply(change, body));

    answersOrRefuses(object(readers::userDraft), body);
    answersOrRefuses(object(readers::userEdit), body);
    answersOrRefuses(object(readers::event), body);
    answersOrRefuses(object(readers::eventEdit), body);
    answersOrRefuses(object(readers::document), body);
    answersOrRefuses(object(readers::documentEdit), body);
    answersOrRefuses(object(readers::placement), body);
    answersOrRefuses(object(readers::stampEdit), body);
    answersOrRefuses(object(readers::specimen), body);
    answersOrRefuses(object(readers::specimenEdit), body);
    answersOrRefuses(object(readers::transaction), body);
    answersOrRefuses(listOf(object(readers::stamp)), body);
  }

  private void apply(Change change, JsonNode body) {
    if (body.at(change.place().head()) instanceof ObjectNode parent) {
      parent.set(
          change.place().last().getMatchingProperty(), json.mapper().valueToTree(change.value()));
    }
  }

  private static void answersOrRefuses(Type<?> type, JsonNode body) {
    try {
      assertThat(type.readBody(body)).isNotNull();
    } catch (Invalid invalid) {
      assertThat(invalid.getMessage()).endsWith(".").hasSizeLessThan(400);
      if (invalid.field() != null) {
        assertThat(invalid.getMessage()).contains("'" + invalid.field() + "'");
      }
    }
  }

  @Property
  void integer_readsEveryLong_howeverItIsWritten(@ForAll long number) throws Exception {
    BigDecimal decimal = new BigDecimal(number);

    assertThat(INTEGER.read("n", written(number))).isEqualTo(number);
    assertThat(INTEGER.read("n", written(decimal.setScale(1)))).isEqualTo(number);
    assertThat(INTEGER.read("n", written(decimal.stripTrailingZeros()))).isEqualTo(number);
  }

  @Property
  void number_readsEveryFiniteDouble(@ForAll double number) throws Exception {
    assertThat(NUMBER.read("n", written(number))).isEqualTo(number);
  }

  @Property
  void text_readsEveryText(@ForAll String text) throws Exception {
    String whole = text.replaceAll("\\p{Cs}", "");

    assertThat(TEXT.read("t", written(whole))).isEqualTo(whole);
  }

  private JsonNode written(Object value) throws Exception {
    return json.read(json.mapper().writeValueAsBytes(value));
  }
}
