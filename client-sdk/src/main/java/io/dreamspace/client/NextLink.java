package io.dreamspace.client;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header that leads to the next page. Of its address only the id is taken: what stands before
 * the server may have given the path another beginning.
 */
final class NextLink {
  private static final Pattern NEXT =
      Pattern.compile("<[^>]*[?&]after=(-?\\d{1,19})[^>]*>\\s*;\\s*rel=\"next\"");

  private NextLink() {}

  static OptionalLong in(Answer answer) {
    Matcher next = NEXT.matcher(answer.header("Link").orElse(""));
    return next.find() ? OptionalLong.of(Long.parseLong(next.group(1))) : OptionalLong.empty();
  }
}
