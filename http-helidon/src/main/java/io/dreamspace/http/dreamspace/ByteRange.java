package io.dreamspace.http.dreamspace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One range of a {@code Range} header.
 *
 * @param first the first byte; negative: that many bytes before the end
 * @param last the last byte, which is part of it
 */
record ByteRange(long first, long last) {
  /** Ten digits are more than any image has bytes, and fit into a long. */
  private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,10})-(\\d{0,10})");

  /** The range; empty for what may be ignored: several ranges, other units, nonsense. */
  static Optional<ByteRange> parse(String header) {
    Matcher matcher = ONE_RANGE.matcher(header.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String from = matcher.group(1);
    String to = matcher.group(2);
    if (from.isEmpty()) {
      return suffix(to);
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to);
    return last < first ? Optional.empty() : Optional.of(new ByteRange(first, last));
  }

  private static Optional<ByteRange> suffix(String length) {
    if (length.isEmpty()) {
      return Optional.empty();
    }
    long bytes = Long.parseLong(length);
    return Optional.of(new ByteRange(bytes == 0 ? Long.MAX_VALUE : -bytes, Long.MAX_VALUE));
  }

  /** The bytes of this range that something of that length has; empty if it has none of them. */
  Optional<ByteRange> within(long length) {
    if (first < 0) {
      return length == 0
          ? Optional.empty()
          : Optional.of(new ByteRange(Math.max(0, length + first), length - 1));
    }
    return first >= length
        ? Optional.empty()
        : Optional.of(new ByteRange(first, Math.min(last, length - 1)));
  }
}
