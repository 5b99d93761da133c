package io.dreamspace.http.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.problem.Problem.Invalid;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JsonPropertyTest {
  private static final String EXAMPLE =
      """
      {"seal": 1, "stamps": [{"type": "ö😀", "rotation": -0.5e1,}],
       "name": null, "id": "10\\u0034\\n", "ok": [true, false, []], "x": {}}\
      """;

  private final Json json = new Json();

  /** The example, cut and changed in a few places. */
  @Provide
  Arbitrary<String> nearlyJson() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("{}[]:,\"\\ '\n\t\u0001/+-.0eEu19tnü").ofMaxLength(3),
            Arbitraries.of("true", "NaN", "null", "1e5", "{}", "[,]", "\"k\":", "😀", "/**/"));
    Arbitrary<Integer> places = Arbitraries.integers().between(0, EXAMPLE.length());
    Arbitrary<String> mutated =
        Combinators.combine(places, pieces, Arbitraries.integers().between(0, 2))
            .as((at, piece, cut) -> changed(EXAMPLE, at, piece, cut));
    Arbitrary<String> twice =
        Combinators.combine(mutated, places, pieces)
            .as((text, at, piece) -> changed(text, at, piece, 0));
    return Arbitraries.oneOf(mutated, twice, places.map(at -> EXAMPLE.substring(0, at)), pieces);
  }

  private static String changed(String text, int place, String piece, int cut) {
    int at = text.offsetByCodePoints(0, Math.min(place, text.codePointCount(0, text.length())));
    int left = text.codePointCount(at, text.length());
    return text.substring(0, at)
        + piece
        + text.substring(text.offsetByCodePoints(at, Math.min(cut, left)));
  }

  @Property(tries = 5000)
  void read_takesExactlyWhatTheGrammarDoes(@ForAll("nearlyJson") String body) {
    String refusal = refusal(body.getBytes(UTF_8));

    if (refusal.contains("is there twice")) {
      return;
    }
    assertThat(refusal.isEmpty()).as(refusal).isEqualTo(JsonGrammar.accepts(body));
  }

  @Property
  void read_refusesBrokenBytesAndNeverFailsOtherwise(
      @ForAll @IntRange(max = 130) int at, @ForAll byte broken, @ForAll byte next) {
    byte[] body = EXAMPLE.getBytes(UTF_8);
    body[at % body.length] = broken;
    body[(at + 1) % body.length] = next;

    assertThat(refusal(body)).hasSizeLessThan(200);
  }

  @Property
  void read_refusesAnyBytesWithASentence(@ForAll byte[] body) {
    assertThat(refusal(body)).matches("|(The body|Key) .*\\.").hasSizeLessThan(200);
  }

  private String refusal(byte[] body) {
    try {
      assertThat(json.read(body)).isNotNull();
      return "";
    } catch (Invalid invalid) {
      assertThat(invalid.field()).isNull();
      return invalid.getMessage();
    }
  }
}
