package io.dreamspace.examples.twitchbot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The word that bits are cheered with: {@code Cheer} in "Cheer100 well done". Twitch tells only how
 * many bits there were, and any word may end in a number.
 */
final class Cheermote {
  private static final Pattern WORD = Pattern.compile("(?<!\\S)(\\w*[A-Za-z])([0-9]{1,9})(?!\\S)");

  private Cheermote() {}

  /** The only word of this text whose numbers add up to the bits. */
  static Optional<String> paying(long bits, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Map<String, Long> sums = new LinkedHashMap<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      sums.merge(words.group(1), Long.valueOf(words.group(2)), Long::sum);
    }
    List<String> paying =
        sums.entrySet().stream()
            .filter(word -> word.getValue() == bits)
            .map(Map.Entry::getKey)
            .toList();
    return paying.size() == 1 ? Optional.of(paying.getFirst()) : Optional.empty();
  }
}
