package io.dreamspace.http.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says by other means than a parser whether a text is JSON with a comma before a closing bracket:
 * brackets around values become a value until nothing else is left.
 */
final class JsonGrammar {
  private static final Pattern TOKEN =
      Pattern.compile(
          """
          (?<blank>[ \\t\\r\\n]+)\
          |(?<string>"(?:[^"\\\\\\x00-\\x1f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*")\
          |(?<scalar>-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)\
          |(?<mark>[\\[\\]{},:])\
          """);
  private static final Pattern ARRAY = Pattern.compile("\\[(?:[sv](?:,[sv])*,?)?]");
  private static final Pattern OBJECT = Pattern.compile("\\{(?:s:[sv](?:,s:[sv])*,?)?}");

  private JsonGrammar() {}

  static boolean accepts(String text) {
    String tokens = tokens(text);
    String before;
    do {
      before = tokens;
      tokens = OBJECT.matcher(ARRAY.matcher(tokens).replaceAll("v")).replaceAll("v");
    } while (!tokens.equals(before));
    return tokens.equals("s") || tokens.equals("v");
  }

  private static String tokens(String text) {
    StringBuilder tokens = new StringBuilder();
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    for (; matcher.region(at, text.length()).lookingAt(); at = matcher.end()) {
      if (matcher.group("mark") != null) {
        tokens.append(matcher.group());
      } else if (matcher.group("blank") == null) {
        tokens.append(matcher.group("string") != null ? 's' : 'v');
      }
    }
    return at == text.length() ? tokens.toString() : "no JSON";
  }
}
