package io.dreamspace.http.pages.account;

import java.util.regex.Pattern;

/**
 * Where one goes on to, which is never another site.
 *
 * @param value a path, perhaps with a query, and nothing that browsers take for the beginning of a
 *     host
 */
record LocalPath(String value) {
  static final LocalPath HOME = new LocalPath("/");

  private static final Pattern FORM = Pattern.compile("/(?:[!-\\[\\]-~&&[^/]][!-\\[\\]-~]*)?");

  /** The path that somebody names; home if it is none. */
  static LocalPath of(String text) {
    return FORM.matcher(text).matches() ? new LocalPath(text) : HOME;
  }
}
