package io.dreamspace.http.settings;

import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The settings of the command line. */
final class Options {
  private static final String[] FOOTER = {
    "",
    "What stands later wins: the defaults, the file, the environment, the command line.",
    "The file is INI text, in which a value is all that follows the equals sign:",
    "",
    "  [API]",
    "  APITOKEN = what your clients send as X-API-KEY",
    "  [server]",
    "  port = 8080"
  };

  private final CommandLine commandLine;
  private final ParseResult parsed;

  private Options(CommandLine commandLine, ParseResult parsed) {
    this.commandLine = commandLine;
    this.parsed = parsed;
  }

  static Options parse(String... arguments) {
    CommandLine commandLine =
        new CommandLine(specification())
            .setExpandAtFiles(false)
            .setInterpolateVariables(false)
            .setAllowOptionsAsOptionParameters(false);
    try {
      return new Options(commandLine, commandLine.parseArgs(arguments));
    } catch (ParameterException e) {
      throw OptionProblems.translate(e);
    }
  }

  Map<Key, Given> given() {
    Map<Key, Given> settings = new EnumMap<>(Key.class);
    for (Key key : Key.values()) {
      if (parsed.hasMatchedOption(key.option())) {
        settings.put(key, new Given(parsed.matchedOptionValue(key.option(), ""), key.option()));
      }
    }
    return settings;
  }

  boolean asksForHelp() {
    return parsed.isUsageHelpRequested();
  }

  boolean asksForVersion() {
    return parsed.isVersionHelpRequested();
  }

  String help() {
    return commandLine.getUsageMessage(Ansi.OFF);
  }

  private static CommandSpec specification() {
    CommandSpec specification = CommandSpec.create().name("java -jar dreamspace.jar");
    specification
        .usageMessage()
        .width(100)
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .footer(FOOTER);
    for (Key key : Key.values()) {
      specification.addOption(option(key));
    }
    return specification
        .addOption(flag("--help", "Show this and stop.").usageHelp(true).build())
        .addOption(flag("--version", "Show the version and stop.").versionHelp(true).build());
  }

  private static OptionSpec option(Key key) {
    return OptionSpec.builder(key.option())
        .type(String.class)
        .paramLabel("<value>")
        .arity(key == Key.ALLOW_DEFAULT_TOKEN ? "0..1" : "1")
        .fallbackValue("true")
        .description(
            "%s Takes %s; default %s. (%s%s)"
                .formatted(
                    key.purpose(),
                    key.accepted(),
                    key.fallback(),
                    key.variable(),
                    key == Key.CONFIG ? "" : ", [" + key.section() + "] " + key.fileName()))
        .build();
  }

  private static OptionSpec.Builder flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description);
  }
}
