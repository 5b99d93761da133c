package io.dreamspace.http.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a command line, in our own sentences: picocli's repeat what was written, which
 * may be a token.
 */
final class OptionProblems {
  private OptionProblems() {}

  static UsageProblem translate(ParameterException problem) {
    return new UsageProblem(sentence(problem) + " See --help.");
  }

  private static String sentence(ParameterException problem) {
    return switch (problem) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched().getFirst());
      case MissingParameterException missing ->
          name(missing.getMissing().getFirst()) + " needs a value.";
      case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given twice.";
      default -> "The command line cannot be understood.";
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String unmatched(String argument) {
    if (!argument.startsWith("-")) {
      return "An argument belongs to no option; a value that has spaces needs quotes.";
    }
    String name = argument.split("=", 2)[0];
    List<String> known = new ArrayList<>(List.of("--help", "--version"));
    Arrays.stream(Key.values()).map(Key::option).forEach(known::add);
    return "There is no option %s; the nearest is %s.".formatted(name, Nearest.to(name, known));
  }
}
