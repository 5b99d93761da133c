package io.dreamspace.http.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of sections, keys and values, read as Python's configparser does it: {@code =} or {@code :}
 * parts key from value, a line that starts with {@code #} or {@code ;} is a comment, and a value is
 * all that follows, with its quotes and whatever else a token may consist of. Errors do not repeat
 * a line, because it may be a token that went astray.
 */
final class IniText {
  private static final Pattern SECTION = Pattern.compile("\\[([^\\[\\]]+)]");
  private static final Pattern PAIR = Pattern.compile("([^\\s=:]+)\\s*[=:]\\s*(.*)");

  private IniText() {}

  /** A line that says something; {@code at} is where it stands, for errors. */
  sealed interface Line {
    String at();

    /** The head of a section, without its brackets. */
    record Section(String name, String at) implements Line {}

    /** A key and its value, in the section above it. */
    record Pair(Section section, String key, String value, String at) implements Line {}
  }

  static List<Line> parse(List<String> text, String fileName) {
    List<Line> lines = new ArrayList<>();
    Line.Section section = new Line.Section("", fileName);
    for (int number = 1; number <= text.size(); number++) {
      String line = text.get(number - 1).strip();
      String at = fileName + ", line " + number;
      Matcher head = SECTION.matcher(line);
      if (head.matches()) {
        section = new Line.Section(head.group(1).strip(), at);
        lines.add(section);
      } else if (!line.isEmpty() && "#;".indexOf(line.charAt(0)) < 0) {
        lines.add(pair(section, line, at));
      }
    }
    return lines;
  }

  private static Line pair(Line.Section section, String line, String at) {
    Matcher pair = PAIR.matcher(line);
    if (!pair.matches()) {
      throw new UsageProblem(at + ": expected '[section]' or 'key = value'.");
    }
    if (section.name().isEmpty()) {
      throw new UsageProblem(at + ": a key needs a section above it, such as [server].");
    }
    return new Line.Pair(section, pair.group(1), pair.group(2), at);
  }
}
