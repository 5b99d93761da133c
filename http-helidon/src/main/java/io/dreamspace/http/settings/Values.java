package io.dreamspace.http.settings;

import io.dreamspace.http.request.TrustedProxies;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.event.Level;

/**
 * From what somebody wrote to what is meant. Each reader throws {@link IllegalArgumentException} or
 * {@link java.time.DateTimeException} at what its {@link Key} does not accept; the message does not
 * matter, {@link Key#accepted()} says it better.
 */
final class Values {
  static final String LIFETIME = "a time from 1s to 400d, such as 90s, 20m, 2h or 14d";

  private static final long MOST_CHANGES = 1_000_000_000;
  private static final long LARGEST_BODY = 1L << 30;
  private static final Pattern SIZE = Pattern.compile("(\\d{1,10})\\s*(b|kib|mib|gib)?");
  private static final Pattern TIME = Pattern.compile("(\\d{1,8})\\s*([smhd])");

  /** Longer than this, browsers keep no cookie. */
  private static final Duration LONGEST_LIFETIME = Duration.ofDays(400);

  private Values() {}

  static String text(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("blank");
    }
    return text;
  }

  static int port(String text) {
    return checkPort(Integer.parseInt(text));
  }

  static int checkPort(int port) {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port " + port);
    }
    return port;
  }

  static ZoneId zone(String text) {
    return text.equals(Key.ZONE.fallback()) ? ZoneId.systemDefault() : ZoneId.of(text);
  }

  static long bodyLimit(String text) {
    Matcher size = SIZE.matcher(text.toLowerCase(Locale.ROOT));
    if (!size.matches()) {
      throw new IllegalArgumentException("size");
    }
    String unit = size.group(2);
    int shift = unit == null ? 0 : 10 * "bkmg".indexOf(unit.charAt(0));
    return checkBodyLimit(Math.multiplyExact(Long.parseLong(size.group(1)), 1L << shift));
  }

  static long checkBodyLimit(long bytes) {
    if (bytes < 1 || bytes > LARGEST_BODY) {
      throw new IllegalArgumentException("body limit " + bytes);
    }
    return bytes;
  }

  static Duration lifetime(String text) {
    Matcher time = TIME.matcher(text.toLowerCase(Locale.ROOT));
    if (!time.matches()) {
      throw new IllegalArgumentException("time");
    }
    long count = Long.parseLong(time.group(1));
    Duration lifetime =
        switch (time.group(2)) {
          case "s" -> Duration.ofSeconds(count);
          case "m" -> Duration.ofMinutes(count);
          case "h" -> Duration.ofHours(count);
          default -> Duration.ofDays(count);
        };
    if (lifetime.isZero() || lifetime.compareTo(LONGEST_LIFETIME) > 0) {
      throw new IllegalArgumentException("lifetime " + lifetime);
    }
    return lifetime;
  }

  static TrustedProxies proxies(String text) {
    return text.equals(Key.TRUSTED_PROXIES.fallback())
        ? TrustedProxies.NONE
        : TrustedProxies.parse(text);
  }

  static long changesKept(String text) {
    long count = Long.parseLong(text);
    if (count < 1 || count > MOST_CHANGES) {
      throw new IllegalArgumentException("changes kept " + count);
    }
    return count;
  }

  static Level level(String text) {
    return Level.valueOf(text.toUpperCase(Locale.ROOT));
  }

  static boolean flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "1" -> true;
      case "false", "no", "off", "0" -> false;
      default -> throw new IllegalArgumentException("flag");
    };
  }
}
