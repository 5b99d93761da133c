package io.dreamspace.domain.stream;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a stream stands: the names from its root down to it, such as {@code matt/mr+tree}.
 *
 * @param value normalised: segments of lower-case letters, digits and {@code _ - $ +}, a slash
 *     between each two; at most {@value #MOST_CHARACTERS} characters
 */
public record StreamUri(String value) {
  /** How long a uri may be, so that whoever asks for thousands of streams costs little. */
  public static final int MOST_CHARACTERS = 4_096;

  private static final Pattern CHARACTERS = Pattern.compile("[a-z0-9_$+/-]+");

  /** What is not ASCII is refused before its case is changed, which can make it ASCII. */
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  /** What was written as codes; other control characters are none of a uri's. */
  private static final Pattern OUTER_SPACES = Pattern.compile("^ +| +$");

  /** {@link #parse} is for what clients send. */
  public StreamUri {
    if (!isNormalised(value)) {
      throw new IllegalArgumentException("This is no normalised uri of a stream.");
    }
  }

  /**
   * The uri that a client means. A space, {@code %20} and {@code +} are the same; case and one
   * slash at the end do not count; percent codes are decoded once.
   *
   * @return empty if no stream can have such a uri
   */
  public static Optional<StreamUri> parse(String text) {
    return PercentCodes.decode(text.trim())
        .filter(decoded -> ASCII.matcher(decoded).matches())
        .map(StreamUri::normalised)
        .filter(StreamUri::isNormalised)
        .map(StreamUri::new);
  }

  private static String normalised(String decoded) {
    String trimmed = OUTER_SPACES.matcher(decoded).replaceAll("");
    String lower = trimmed.toLowerCase(Locale.ROOT).replace(' ', '+');
    return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static boolean isNormalised(String uri) {
    return uri.length() <= MOST_CHARACTERS
        && CHARACTERS.matcher(uri).matches()
        && !uri.startsWith("/")
        && !uri.endsWith("/")
        && !uri.contains("//");
  }

  /** The uri of the stream of this name at the top. */
  public static StreamUri root(StreamName name) {
    return new StreamUri(name.segment());
  }

  /**
   * The uri of the stream of this name below this one.
   *
   * @throws Invalid of the field {@code uri} if it would be too long
   */
  public StreamUri child(StreamName name) {
    String child = value + "/" + name.segment();
    if (child.length() > MOST_CHARACTERS) {
      throw new Invalid(
          "uri", "The uri of a stream has at most " + MOST_CHARACTERS + " characters.");
    }
    return new StreamUri(child);
  }

  /** Where its parent stands; empty for a root. */
  public Optional<StreamUri> parent() {
    return isRoot()
        ? Optional.empty()
        : Optional.of(new StreamUri(value.substring(0, value.lastIndexOf('/'))));
  }

  /** What stands for the stream's own name. */
  public String lastSegment() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The stream's own name, as far as that can be told from here: in lower case. */
  public String words() {
    return lastSegment().replace('+', ' ');
  }

  /** Whether it stands at the top: only then it belongs to an account as its root. */
  public boolean isRoot() {
    return value.indexOf('/') < 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
