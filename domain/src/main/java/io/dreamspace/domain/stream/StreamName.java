package io.dreamspace.domain.stream;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a stream is called.
 *
 * @param value 1 to 64 ASCII letters, digits, spaces, underscores, hyphens and dollar signs;
 *     trimmed, case and inner spaces as they were given
 */
public record StreamName(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9 _$-]{1,64}");

  /**
   * Trims the name.
   *
   * @throws Invalid of the field {@code name} if it is no name
   */
  public StreamName {
    value = value.trim();
    if (!FORM.matcher(value).matches()) {
      throw new Invalid("name", "Stream name is invalid.");
    }
  }

  /** What stands for this name in a uri: in lower case, each space a plus. */
  public String segment() {
    return value.toLowerCase(Locale.ROOT).replace(' ', '+');
  }
}
