package io.dreamspace.http.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The settings of the environment: its variables that begin with {@code DREAMSPACE_}. */
final class Environment {
  private Environment() {}

  static Map<Key, Given> read(Map<String, String> variables) {
    Map<Key, Given> settings = new EnumMap<>(Key.class);
    variables.forEach(
        (name, value) -> {
          if (name.startsWith(Key.VARIABLE_PREFIX)) {
            settings.put(key(name), new Given(value, name));
          }
        });
    return settings;
  }

  private static Key key(String name) {
    return Arrays.stream(Key.values())
        .filter(key -> key.variable().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private static UsageProblem unknown(String name) {
    List<String> known = Arrays.stream(Key.values()).map(Key::variable).toList();
    return new UsageProblem(
        "The environment has %s, which is none of the variables of this server; the nearest is %s."
            .formatted(name, Nearest.to(name, known)));
  }
}
