package io.dreamspace.domain.stream;

import java.util.Optional;
import java.util.regex.Pattern;

/** What streams are looked for by. */
public sealed interface StreamQuery {

  /** All of them. */
  record Everything() implements StreamQuery {}

  /** Those that show this colour, in whichever case it was set. */
  record ByColor(Color color) implements StreamQuery {}

  /** Those that carry this tag. */
  record ByTag(Tag tag) implements StreamQuery {}

  /**
   * Those whose name has this in it, in whichever case.
   *
   * @param part not empty; no character of it is special
   */
  record ByName(String part) implements StreamQuery {}

  /** What is never part of a query; dropped from what clients send. */
  Pattern NOISE = Pattern.compile("[^ A-Za-z0-9_$#-]");

  /**
   * What a client looks for: a colour, else after {@code #} a tag, else a part of a name. Nothing
   * is refused; what makes no sense finds nothing, and what is empty finds everything.
   */
  static StreamQuery parse(String text) {
    String query = NOISE.matcher(text.trim()).replaceAll("");
    if (query.isEmpty()) {
      return new Everything();
    }
    if (Color.isColor(query)) {
      return new ByColor(new Color(query));
    }
    Optional<Tag> tag =
        query.startsWith(Address.MARK) ? Tag.parse(query.substring(1)) : Optional.empty();
    return tag.<StreamQuery>map(ByTag::new).orElseGet(() -> new ByName(query));
  }
}
