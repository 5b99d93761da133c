package io.dreamspace.http.reading;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A query as it stands in an address, pair by pair, so that one can be left out or put in while the
 * others stay as they are; see {@link Query} and {@link Form} for what it says.
 */
public final class Pairs {
  private final List<String> pairs;

  private Pairs(List<String> pairs) {
    this.pairs = pairs;
  }

  /** The pairs of a raw query; empty ones are skipped. */
  public static Pairs of(String raw) {
    return new Pairs(Arrays.asList(raw.split("&", -1))).only(pair -> !pair.isEmpty());
  }

  private Pairs only(Predicate<String> kept) {
    return new Pairs(pairs.stream().filter(kept).toList());
  }

  /** Without fields that nobody has filled in. */
  public Pairs filled() {
    return only(pair -> pair.indexOf('=') >= 0 && !pair.endsWith("="));
  }

  /** Without this field. */
  public Pairs without(String name) {
    return only(pair -> !pair.equals(name) && !pair.startsWith(name + '='));
  }

  /** With this one as its last, in place of others of its name. */
  public Pairs with(String name, long value) {
    String raw = without(name).raw();
    return of(raw + '&' + name + '=' + value);
  }

  /** What stands behind the question mark. */
  public String raw() {
    return String.join("&", pairs);
  }
}
