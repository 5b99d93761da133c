package io.dreamspace.http.reading;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields of a form, or of a query that is one; see {@link Query} for filters. */
public final class Form {
  private final Map<String, String> values;

  private Form(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads pairs between ampersands, empty ones skipped; a name without {@code =} has an empty
   * value.
   *
   * @param encoded as {@code application/x-www-form-urlencoded}
   * @throws Invalid if it is malformed or gives a field twice
   */
  public static Form of(String encoded) {
    return read(encoded, Form::refuse);
  }

  /**
   * Like {@link #of}, but of a field that is given twice the first value counts.
   *
   * @throws Invalid if it is malformed
   */
  public static Form withFirsts(String encoded) {
    return read(encoded, name -> {});
  }

  private static Form read(String encoded, Consumer<String> repeated) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        put(values, pair, repeated);
      }
    }
    return new Form(values);
  }

  private static void put(Map<String, String> values, String pair, Consumer<String> repeated) {
    int equals = pair.indexOf('=');
    String name = decode(equals < 0 ? pair : pair.substring(0, equals));
    String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
    if (values.putIfAbsent(name, value) != null) {
      repeated.accept(name);
    }
  }

  private static void refuse(String name) {
    String shown = Excerpt.of(name);
    throw new Invalid(shown, "Field '" + shown + "' is given more than once.");
  }

  private static String decode(String encoded) {
    return Percent.decodeForm(encoded)
        .orElseThrow(() -> new Invalid(null, "The form is not well percent-encoded UTF-8."));
  }

  /** What a field says, which may be empty; null if it is not there. */
  public @Nullable String find(String name) {
    return values.get(name);
  }

  /** The fields that are there, as they first appear. */
  public Set<String> names() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** What a field says; empty if it is not there, too. */
  public String text(String name) {
    return values.getOrDefault(name, "");
  }
}
