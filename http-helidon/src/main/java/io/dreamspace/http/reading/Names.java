package io.dreamspace.http.reading;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that a reader asked for, in its order: those that are accepted. */
final class Names {
  private final Set<String> asked = new LinkedHashSet<>();

  void ask(String name) {
    asked.add(name);
  }

  /**
   * Refuses the first of the given names that was not asked for.
   *
   * @param what such a name stands for, as the beginning of a sentence
   */
  void refuseOthers(String what, Iterable<String> given) {
    for (String name : given) {
      if (!asked.contains(name)) {
        String shown = Excerpt.of(name);
        throw new Invalid(shown, what + " '" + shown + "' is not accepted here; " + accepted());
      }
    }
  }

  private String accepted() {
    List<String> names = List.copyOf(asked);
    return switch (names.size()) {
      case 0 -> "none is.";
      case 1 -> "only " + names.getFirst() + " is.";
      default ->
          "accepted are "
              + String.join(", ", names.subList(0, names.size() - 1))
              + " and "
              + names.getLast()
              + ".";
    };
  }
}
