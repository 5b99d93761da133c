package io.dreamspace.http.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The name that somebody probably meant. */
final class Nearest {
  private Nearest() {}

  static String to(String written, Collection<String> known) {
    String wanted = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT))))
        .orElseThrow();
  }

  /**
   * How many characters to add and to take away. Replacing one counts as both, unlike with
   * Levenshtein: who writes TOKEN left something out of API_TOKEN and did not mistype ZONE.
   */
  static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      above = nextRow(above, one.charAt(row - 1), row, other);
    }
    return above[other.length()];
  }

  private static int[] nextRow(int[] above, char letter, int row, String other) {
    int[] current = new int[above.length];
    current[0] = row;
    for (int column = 1; column < above.length; column++) {
      current[column] =
          letter == other.charAt(column - 1)
              ? above[column - 1]
              : 1 + Math.min(above[column], current[column - 1]);
    }
    return current;
  }
}
