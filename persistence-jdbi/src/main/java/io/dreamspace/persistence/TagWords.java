package io.dreamspace.persistence;

import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The tags of a stream as one text: there is neither a space nor a quotation mark in any. */
final class TagWords {
  private TagWords() {}

  static String of(Tags tags) {
    return tags.list().stream().map(Tag::value).collect(Collectors.joining(" "));
  }

  static Tags tags(String words) {
    return words.isEmpty()
        ? Tags.none()
        : new Tags(Arrays.stream(words.split(" ")).map(Tag::new).toList());
  }

  /** The same, of one or more, as a JSON array, which SQLite takes apart. */
  static String json(String words) {
    return "[\"" + words.replace(" ", "\",\"") + "\"]";
  }
}
