package io.dreamspace.domain.client;

import io.dreamspace.domain.problem.Problem.Invalid;

/**
 * A client as a developer registers it.
 *
 * @param name 3 to 255 characters, as are {@code uri} and {@code blurb}; all of them trimmed
 * @param uri where one reads about it, http or https
 * @param redirects none yet, or some
 */
public record ClientDraft(String name, String uri, String blurb, Redirects redirects) {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 255;

  /**
   * Trims the texts.
   *
   * @throws Invalid of the field that is too short or too long, or no url
   */
  public ClientDraft {
    name = checked("name", name);
    uri = checked("uri", uri);
    blurb = checked("blurb", blurb);
    if (!WebUrl.isOne(uri)) {
      throw new Invalid("uri", "The uri of a client is an http or https url.");
    }
  }

  private static String checked(String field, String text) {
    String trimmed = text.trim();
    if (trimmed.length() < SHORTEST || trimmed.length() > LONGEST) {
      throw new Invalid(field, "The " + field + " of a client has 3 to 255 characters.");
    }
    return trimmed;
  }
}
