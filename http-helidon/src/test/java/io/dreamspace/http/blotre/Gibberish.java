package io.dreamspace.http.blotre;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Bodies that are JSON and look as if they meant something. */
final class Gibberish {
  private static final int DEPTH = 3;

  private static final List<String> SCALARS =
      List.of("null", "true", "0", "-1.5e300", "12345678901234567890", "\"\\ud83d\\ude00\"");

  private static final Arbitrary<String> WORD =
      Arbitraries.of(
              "name", "uri", "status", "color", "tags", "tag", "#ffffff", "rye", "a/b", "\\u0000")
          .map(word -> '"' + word + '"');

  private Gibberish() {}

  static Arbitrary<String> json() {
    return Arbitraries.recursive(Gibberish::scalar, Gibberish::around, DEPTH);
  }

  private static Arbitrary<String> scalar() {
    return Arbitraries.oneOf(WORD, Arbitraries.of(SCALARS));
  }

  private static Arbitrary<String> around(Arbitrary<String> inner) {
    return Arbitraries.oneOf(scalar(), list(inner), object(inner));
  }

  private static Arbitrary<String> list(Arbitrary<String> inner) {
    return inner.list().ofMaxSize(8).map(items -> "[" + String.join(",", items) + "]");
  }

  private static Arbitrary<String> object(Arbitrary<String> inner) {
    return Combinators.combine(WORD, inner)
        .as((key, value) -> key + ":" + value)
        .list()
        .ofMaxSize(5)
        .map(pairs -> "{" + String.join(",", pairs) + "}");
  }
}
