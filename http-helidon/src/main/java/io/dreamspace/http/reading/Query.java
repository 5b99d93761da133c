package io.dreamspace.http.reading;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a query string. A reader asks for each filter that there is, by name and type, and
 * then refuses all others. Null stands for a filter that is not given.
 */
public final class Query {
  private final Map<String, String> values;
  private final ServerTime serverTime;
  private final Names names;

  private Query(Map<String, String> values, ServerTime serverTime, Names names) {
    this.values = values;
    this.serverTime = serverTime;
    this.names = names;
  }

  /**
   * Reads a query string by the rules of forms: pairs between ampersands, empty ones skipped; a
   * name without {@code =} has an empty value.
   *
   * @param raw what stands behind the question mark, not decoded
   * @throws Invalid if it is malformed or gives a filter twice
   */
  public static Query of(String raw, ServerTime serverTime) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        put(values, pair);
      }
    }
    return new Query(values, serverTime, new Names());
  }

  private static void put(Map<String, String> values, String pair) {
    int equals = pair.indexOf('=');
    String name = decode(equals < 0 ? pair : pair.substring(0, equals));
    String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
    if (values.putIfAbsent(name, value) != null) {
      String shown = Excerpt.of(name);
      throw new Invalid(shown, "Filter '" + shown + "' is given more than once.");
    }
  }

  private static String decode(String encoded) {
    String text =
        Percent.decodeForm(encoded)
            .orElseThrow(
                () ->
                    new Invalid(
                        null,
                        "The query is not well percent-encoded UTF-8: '"
                            + Excerpt.of(encoded)
                            + "'."));
    if (text.indexOf(0) >= 0) {
      throw new Invalid(null, "The query contains a NUL character.");
    }
    return text;
  }

  /** Any text, which may be empty. */
  public @Nullable String text(String name) {
    names.ask(name);
    return values.get(name);
  }

  /** A text, made into something else. */
  public <T> @Nullable T text(String name, Function<? super String, ? extends T> mapping) {
    String text = text(name);
    return text == null ? null : mapping.apply(text);
  }

  /** An integer of 64 bits. */
  public @Nullable Long integer(String name) {
    return text(
        name,
        text -> WholeNumber.parse(text).orElseThrow(() -> mismatch(name, "an integer", text)));
  }

  /** An integer, made into something else, for example by an id's constructor. */
  public <T> @Nullable T integer(String name, LongFunction<? extends T> mapping) {
    Long integer = integer(name);
    return integer == null ? null : mapping.apply(integer);
  }

  /** An integer between two bounds, which are allowed themselves. */
  public @Nullable Long integer(String name, long least, long most) {
    Long integer = integer(name);
    if (integer != null && (integer < least || integer > most)) {
      throw mismatch(name, "an integer from " + least + " to " + most, integer.toString());
    }
    return integer;
  }

  /** One of {@code true}, {@code false}, {@code 1} and {@code 0}. */
  public @Nullable Boolean bool(String name) {
    return switch (text(name)) {
      case null -> null;
      case "true", "1" -> true;
      case "false", "0" -> false;
      case String other -> throw mismatch(name, "true, false, 1 or 0", other);
    };
  }

  /** One of these words, in small letters. */
  public <E extends Enum<E>> @Nullable E word(String name, Class<E> words) {
    return text(
        name,
        text ->
            Arrays.stream(words.getEnumConstants())
                .filter(each -> wordOf(each).equals(text))
                .findFirst()
                .orElseThrow(() -> mismatch(name, choice(words), text)));
  }

  private static <E extends Enum<E>> String choice(Class<E> words) {
    return Arrays.stream(words.getEnumConstants())
        .map(Query::wordOf)
        .collect(Collectors.joining(" or "));
  }

  private static String wordOf(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /** A time; see {@link ServerTime#parseQuery}. */
  public @Nullable Instant time(String name) {
    return text(name, text -> serverTime.parseQuery(name, text));
  }

  /** These filters with this one, which is known from elsewhere, in place of what is given. */
  public Query with(String name, long value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(name, Long.toString(value));
    return new Query(changed, serverTime, names);
  }

  /**
   * Refuses what was not asked for.
   *
   * @throws Invalid if there is such a filter
   */
  public void refuseOthers() {
    names.refuseOthers("Filter", values.keySet());
  }

  private static Invalid mismatch(String name, String expected, String text) {
    return new Invalid(
        name, "'" + name + "' must be " + expected + ", not '" + Excerpt.of(text) + "'.");
  }
}
