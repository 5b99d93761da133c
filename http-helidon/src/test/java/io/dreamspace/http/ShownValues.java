package io.dreamspace.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The ids, tokens and milliseconds that a text shows, and what a server gave in their places. What
 * is the same in the text has to be the same in the answers.
 */
final class ShownValues {
  private static final Pattern VALUE =
      Pattern.compile("\\b([0-9a-f]{24}|[0-9A-Za-z]{48}|[0-9]{13})\\b");

  private final Map<String, String> given = new HashMap<>();

  void learn(String shown, String answered) {
    List<String> values = values(shown);
    List<String> others = values(answered);
    assertThat(others).as(answered).hasSameSizeAs(values);
    for (int i = 0; i < values.size(); i++) {
      given.putIfAbsent(values.get(i), others.get(i));
    }
  }

  /** A text with what was given in the places of what it shows. */
  String asAnswered(String shown) {
    return VALUE
        .matcher(shown)
        .replaceAll(value -> given.getOrDefault(value.group(), value.group()));
  }

  private static List<String> values(String text) {
    return VALUE.matcher(text).results().map(MatchResult::group).toList();
  }
}
