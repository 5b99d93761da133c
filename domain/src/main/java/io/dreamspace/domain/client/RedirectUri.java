package io.dreamspace.domain.client;

import io.dreamspace.domain.problem.Problem.Invalid;

/**
 * Where a browser is sent back to once it was decided whether a client is allowed. Whoever names it
 * later must do so to the letter.
 *
 * @param value an http or https url without fragment, at most 1000 characters; trimmed, and without
 *     the slash at its end, if it had one
 */
public record RedirectUri(String value) {
  private static final int LONGEST = 1000;

  /**
   * Trims the url, and drops one slash at its end.
   *
   * @throws Invalid of the field {@code redirects} if it is none, or too long
   */
  public RedirectUri {
    value = withoutSlash(value.trim());
    if (value.length() > LONGEST || value.indexOf('#') >= 0 || !WebUrl.isOne(value)) {
      throw new Invalid(
          "redirects",
          "A redirect is an http or https url without fragment, of at most 1000 characters.");
    }
  }

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
