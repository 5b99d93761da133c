package io.dreamspace.domain.stream;

import java.util.Optional;

/** A collection of streams that can be watched as one. */
public sealed interface Address {

  /** The streams under a stream. */
  record OfStream(StreamUri uri) implements Address {
    @Override
    public String text() {
      return uri.value();
    }
  }

  /** The streams, of all owners, that carry a tag. */
  record OfTag(Tag tag) implements Address {
    @Override
    public String text() {
      return MARK + tag.value();
    }
  }

  /** What a tag begins with where it is an address. */
  String MARK = "#";

  /** As clients see it: the normalised uri, or {@code #} and the tag. */
  String text();

  /** The collection that a client means; empty if there can be none of that address. */
  static Optional<Address> parse(String text) {
    String trimmed = text.trim();
    return trimmed.startsWith(MARK)
        ? Tag.parse(trimmed.substring(1)).map(OfTag::new)
        : StreamUri.parse(text).map(OfStream::new);
  }
}
