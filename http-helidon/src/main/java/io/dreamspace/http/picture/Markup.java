package io.dreamspace.http.picture;

import java.util.stream.Collectors;

/** Puts texts into XML. */
final class Markup {
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int SURROGATES = 0xd800;
  private static final int AFTER_SURROGATES = 0xe000;
  private static final int NEVER_CHARACTERS = 0xfffe;
  private static final int OTHER_PLANES = 0x10000;
  private static final String REPLACEMENT = "\ufffd";

  private Markup() {}

  /** The text with all escaped that XML takes for its own; what it cannot hold is replaced. */
  static String escaped(String text) {
    return text.codePoints().mapToObj(Markup::escaped).collect(Collectors.joining());
  }

  private static String escaped(int character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> isXml(character) ? Character.toString(character) : REPLACEMENT;
    };
  }

  private static boolean isXml(int character) {
    if (character < FIRST_PRINTABLE) {
      return character == '\t' || character == '\n' || character == '\r';
    }
    return character < SURROGATES
        || (character >= AFTER_SURROGATES && character < NEVER_CHARACTERS)
        || character >= OTHER_PLANES;
  }
}
