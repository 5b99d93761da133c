package io.dreamspace.persistence;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts as a list in JSON, by which a statement takes as many as there are. */
final class JsonTexts {
  private JsonTexts() {}

  static String of(Collection<String> texts) {
    return texts.stream().map(JsonTexts::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < ' ') {
        json.append("\\u00%02x".formatted((int) letter));
      } else {
        json.append(letter == '"' || letter == '\\' ? "\\" : "").append(letter);
      }
    }
    return json.append('"').toString();
  }
}
