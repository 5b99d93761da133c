package io.dreamspace.domain.client;

import io.dreamspace.domain.problem.Problem.Invalid;

/**
 * A client as it makes itself.
 *
 * @param name 3 to 254 characters, and not only spaces
 * @param blurb any text, which may be empty
 */
public record DisposableDraft(String name, String blurb) {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 254;

  /**
   * Takes the texts as they are.
   *
   * @throws Invalid of the field {@code name} if it is blank, too short or too long
   */
  public DisposableDraft {
    if (name.isBlank() || name.length() < SHORTEST || name.length() > LONGEST) {
      throw new Invalid("name", "The name of a client has 3 to 254 characters.");
    }
  }
}
