package io.dreamspace.http.pages.visit;

import java.util.regex.Pattern;

/**
 * Where one goes on to, which is never another site.
 *
 * @param value a path, perhaps with a query, and nothing that browsers take for the beginning of a
 *     host
 */
public record LocalPath(String value) {
  public static final LocalPath HOME = new LocalPath("/");

  private static final Pattern FORM = Pattern.compile("/(?:[!-\\[\\]-~&&[^/]][!-\\[\\]-~]*)?");

  /** The path that somebody names; home if it is none. */
  public static LocalPath of(String text) {
    return FORM.matcher(text).matches() ? new LocalPath(text) : HOME;
  }
}
