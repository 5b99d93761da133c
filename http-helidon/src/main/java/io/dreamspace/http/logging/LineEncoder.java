package io.dreamspace.http.logging;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * {@code 2026-11-22T13:35:25.042+11:00 INFO Main Text}, and below it the stack trace, indented.
 * Control characters are escaped, so that no client can write lines or colours of its own into the
 * log.
 */
final class LineEncoder extends EncoderBase<ILoggingEvent> {
  private static final byte[] NOTHING = {};

  private final DateTimeFormatter toTheSecond;
  private final DateTimeFormatter offset;
  private volatile Second second;

  LineEncoder(ZoneId zone) {
    toTheSecond = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.").withZone(zone);
    offset = DateTimeFormatter.ofPattern("xxx").withZone(zone);
    second = second(Instant.EPOCH);
  }

  /** What the lines of one second share; formatting it once makes a line half as dear. */
  private record Second(long epochSecond, String start, String offset) {}

  @Override
  public byte[] headerBytes() {
    return NOTHING;
  }

  @Override
  public byte[] footerBytes() {
    return NOTHING;
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    StringBuilder line = new StringBuilder(200);
    appendTime(event.getInstant(), line);
    String level = event.getLevel().toString();
    line.append(' ').append(level).repeat(' ', 6 - level.length());
    String logger = event.getLoggerName();
    line.append(logger, logger.lastIndexOf('.') + 1, logger.length()).append("  ");
    appendEscaped(event.getFormattedMessage(), line);
    line.append('\n');
    appendTrace(event.getThrowableProxy(), line);
    return line.toString().getBytes(UTF_8);
  }

  private void appendTime(Instant time, StringBuilder line) {
    Second current = second;
    if (current.epochSecond() != time.getEpochSecond()) {
      current = second(time);
      second = current;
    }
    int millis = time.getNano() / 1_000_000;
    line.append(current.start())
        .append((char) ('0' + millis / 100))
        .append((char) ('0' + millis / 10 % 10))
        .append((char) ('0' + millis % 10))
        .append(current.offset());
  }

  private Second second(Instant time) {
    return new Second(time.getEpochSecond(), toTheSecond.format(time), offset.format(time));
  }

  private static void appendTrace(@Nullable IThrowableProxy thrown, StringBuilder line) {
    if (thrown != null) {
      ThrowableProxyUtil.asString(thrown)
          .lines()
          .forEach(
              part -> {
                line.append("    ");
                appendEscaped(part, line);
                line.append('\n');
              });
    }
  }

  private static void appendEscaped(String text, StringBuilder line) {
    int copied = 0;
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      if (endsLineOrSteersTerminal(letter)) {
        line.append(text, copied, index).append("\\u").append("%04x".formatted((int) letter));
        copied = index + 1;
      }
    }
    line.append(text, copied, text.length());
  }

  private static boolean endsLineOrSteersTerminal(char letter) {
    return (letter < ' ' && letter != '\t')
        || (letter >= '\u007f' && letter <= '\u009f')
        || letter == '\u2028'
        || letter == '\u2029';
  }
}
