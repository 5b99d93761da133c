package io.dreamspace.http.reading;

/** What a message shows of a text that a client sent: its beginning, in characters one can see. */
public final class Excerpt {
  private static final int LONGEST = 40;

  private Excerpt() {}

  public static String of(String text) {
    StringBuilder excerpt = new StringBuilder();
    text.codePoints().limit(LONGEST).map(Excerpt::visible).forEach(excerpt::appendCodePoint);
    boolean whole =
        text.length() <= 2 * LONGEST && text.codePointCount(0, text.length()) <= LONGEST;
    return whole ? excerpt.toString() : excerpt.append('…').toString();
  }

  private static int visible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          '\uFFFD';
      default -> codePoint;
    };
  }
}
