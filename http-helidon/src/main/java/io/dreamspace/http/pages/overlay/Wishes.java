package io.dreamspace.http.pages.overlay;

import io.dreamspace.http.reading.Excerpt;
import io.dreamspace.http.reading.Form;
import io.dreamspace.http.reading.WholeNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What an url asks for; of what cannot be done, why not, and what is done instead. */
final class Wishes {
  private final Form query;
  private final Set<String> known = new TreeSet<>();
  private final List<String> flaws = new ArrayList<>();

  Wishes(Form query) {
    this.query = query;
  }

  /**
   * What a parameter says.
   *
   * @param usual what it is if it says nothing, or nothing that makes sense
   * @param range what makes sense, in words
   */
  <T> T read(String name, T usual, Function<String, Optional<T>> reader, String range) {
    known.add(name);
    String text = query.find(name);
    if (text == null) {
      return usual;
    }
    Optional<T> value = reader.apply(text);
    if (value.isEmpty()) {
      flaws.add(
          "'%s' must be %s, not '%s'. It is as if it were not there."
              .formatted(name, range, Excerpt.of(text)));
    }
    return value.orElse(usual);
  }

  /** It is there for somebody else. */
  void allow(String name) {
    known.add(name);
  }

  int number(String name, int usual, int least, int most, String unit) {
    return read(
        name,
        usual,
        text ->
            WholeNumber.parse(text)
                .filter(number -> number >= least && number <= most)
                .map(Long::intValue),
        "a number of %s from %d to %d".formatted(unit, least, most));
  }

  /** Whether it is there, or set to on. */
  boolean isOn(String name) {
    return read(
        name,
        false,
        text ->
            switch (text) {
              case "", "on", "true", "1" -> Optional.of(true);
              case "off", "false", "0" -> Optional.of(false);
              default -> Optional.empty();
            },
        "on or off");
  }

  /** One sentence each, of those that have been asked about and of those that nobody asks about. */
  List<String> flaws() {
    List<String> all = new ArrayList<>(flaws);
    for (String name : query.names()) {
      if (!known.contains(name)) {
        all.add(
            "There is no '%s' here; there is %s."
                .formatted(Excerpt.of(name), String.join(", ", known)));
      }
    }
    return List.copyOf(all);
  }
}
