package io.dreamspace.http.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** What the program was called to do. */
public sealed interface Invocation {

  /** Print a text and stop. */
  record Show(String text) implements Invocation {}

  /** Serve until told to stop. */
  record Serve(Settings settings) implements Invocation {}

  /**
   * Reads the command line, the environment and the configuration file.
   *
   * @param directory where a configuration file without a full path is looked for
   * @param version what {@code --version} shows
   * @throws UsageProblem when one of them holds something unknown or not accepted
   */
  static Invocation read(
      String[] arguments, Map<String, String> environment, Path directory, String version) {
    Options options = Options.parse(arguments);
    if (options.asksForHelp()) {
      return new Show(options.help());
    }
    if (options.asksForVersion()) {
      return new Show("Dreamspace " + version);
    }
    Map<Key, Given> outside = new EnumMap<>(Key.class);
    outside.putAll(Environment.read(environment));
    outside.putAll(options.given());
    Map<Key, Given> all = new EnumMap<>(Key.class);
    all.putAll(ConfigFile.read(outside.get(Key.CONFIG), directory));
    all.putAll(outside);
    return new Serve(new GivenSettings(all).toSettings());
  }
}
