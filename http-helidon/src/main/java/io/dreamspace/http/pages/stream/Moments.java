package io.dreamspace.http.pages.stream;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as pages write them for those without scripts, who get them in their own zone. */
public final class Moments {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Moments() {}

  public static String text(Instant at) {
    return FORM.format(at);
  }

  /** For programs. */
  public static String iso(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
