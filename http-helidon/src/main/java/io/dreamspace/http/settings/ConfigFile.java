package io.dreamspace.http.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of an INI file. */
final class ConfigFile {
  private ConfigFile() {}

  /**
   * Reads the file that was named, or the default one if it is there.
   *
   * @param named null when no file was named
   */
  static Map<Key, Given> read(@Nullable Given named, Path directory) {
    String name = named == null ? Key.CONFIG.fallback() : named.text();
    if (named == null && Files.notExists(directory.resolve(name))) {
      return Map.of();
    }
    Map<Key, Given> settings = new EnumMap<>(Key.class);
    for (IniText.Line line : IniText.parse(textLines(name, directory), name)) {
      switch (line) {
        case IniText.Line.Section section -> checkKnown(section);
        case IniText.Line.Pair pair -> add(pair, settings);
      }
    }
    return settings;
  }

  private static List<String> textLines(String name, Path directory) {
    try {
      String text = Files.readString(directory.resolve(name));
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (NoSuchFileException e) {
      throw new UsageProblem("There is no configuration file " + name + ".");
    } catch (IOException | InvalidPathException e) {
      throw new UsageProblem(
          "The configuration file %s cannot be read; it has to be a file of UTF-8 text."
              .formatted(name));
    }
  }

  private static void checkKnown(IniText.Line.Section section) {
    List<String> known = Key.ofFile().stream().map(Key::section).distinct().toList();
    if (known.stream().noneMatch(section.name()::equalsIgnoreCase)) {
      throw new UsageProblem(
          "%s: there is no section [%s]; the nearest is [%s]."
              .formatted(section.at(), section.name(), Nearest.to(section.name(), known)));
    }
  }

  private static void add(IniText.Line.Pair pair, Map<Key, Given> settings) {
    Key key = key(pair);
    String where = pair.at() + ": " + pair.key();
    if (settings.put(key, new Given(pair.value(), where)) != null) {
      throw new UsageProblem("%s: %s is set a second time.".formatted(pair.at(), key.fileName()));
    }
  }

  private static Key key(IniText.Line.Pair pair) {
    return Key.ofFile().stream()
        .filter(key -> key.section().equalsIgnoreCase(pair.section().name()))
        .filter(key -> key.fileNames().stream().anyMatch(pair.key()::equalsIgnoreCase))
        .findFirst()
        .orElseThrow(() -> unknown(pair));
  }

  private static UsageProblem unknown(IniText.Line.Pair pair) {
    Collection<String> known =
        Key.ofFile().stream().flatMap(key -> key.fileNames().stream()).toList();
    String nearest = Nearest.to(pair.key(), known);
    Key meant =
        Key.ofFile().stream()
            .filter(key -> key.fileNames().contains(nearest))
            .findFirst()
            .orElseThrow();
    return new UsageProblem(
        "%s: there is no key %s in section [%s]; the nearest is %s in section [%s]."
            .formatted(pair.at(), pair.key(), pair.section().name(), nearest, meant.section()));
  }
}
