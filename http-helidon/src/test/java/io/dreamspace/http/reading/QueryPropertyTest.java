package io.dreamspace.http.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.net.URLEncoder;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryPropertyTest {
  private static final ServerTime UTC = new ServerTime(ZoneOffset.UTC);

  /** Whole characters, none of them NUL. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Integer> characters =
        Arbitraries.integers()
            .between(1, Character.MAX_CODE_POINT)
            .filter(c -> Character.getType(c) != Character.SURROGATE);
    return Arbitraries.oneOf(characters, Arbitraries.integers().between(1, 127))
        .array(int[].class)
        .ofMaxSize(10)
        .map(array -> new String(array, 0, array.length));
  }

  @Provide
  Arbitrary<Map<String, String>> filters() {
    return Arbitraries.maps(texts(), texts()).ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> garbage() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(50),
        Arbitraries.strings().withChars("%0123456789abcdefABCDEF&=+?; n\u0000ö").ofMaxLength(50),
        texts().map(text -> "n=" + URLEncoder.encode(text, UTF_8)));
  }

  @Property
  void text_isWhatAFormEncoded(@ForAll("filters") Map<String, String> filters) {
    String raw =
        filters.entrySet().stream()
            .map(
                filter ->
                    URLEncoder.encode(filter.getKey(), UTF_8)
                        + "="
                        + URLEncoder.encode(filter.getValue(), UTF_8))
            .collect(Collectors.joining("&"));

    Query query = Query.of(raw, UTC);

    filters.forEach((name, value) -> assertThat(query.text(name)).isEqualTo(value));
    query.refuseOthers();
  }

  @Property
  void integer_readsEveryLong(@ForAll long number) {
    assertThat(Query.of("n=" + number, UTC).integer("n")).isEqualTo(number);
  }

  @Property
  void everyQuestion_isAnsweredOrRefusedWithASentence(@ForAll("garbage") String raw) {
    answersOrRefuses(raw, query -> query.text("n"));
    answersOrRefuses(raw, query -> query.integer("n"));
    answersOrRefuses(raw, query -> query.integer("n", 1, 1000));
    answersOrRefuses(raw, query -> query.bool("n"));
    answersOrRefuses(raw, query -> query.time("n"));
    answersOrRefuses(raw, Query::refuseOthers);
  }

  @Property
  void everySegment_isReadOrNotFound(@ForAll("texts") String text) {
    String encoded = URLEncoder.encode(text, UTF_8).replace("+", "%20");

    assertThat(Segments.of("/x/" + encoded + "/y")).containsExactly("x", text, "y");
  }

  private static void answersOrRefuses(String raw, Consumer<Query> reader) {
    try {
      reader.accept(Query.of(raw, UTC));
    } catch (Invalid invalid) {
      assertThat(invalid.getMessage()).endsWith(".").hasSizeLessThan(200).doesNotContain("\u0000");
    }
  }
}
