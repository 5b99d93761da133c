package io.dreamspace.http.settings;

import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.application.change.Retention;
import io.dreamspace.http.request.TrustedProxies;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * How one server is set up. Safe to print.
 *
 * @param host name or IP address to listen on; {@link Exposure} says whether that is permitted
 * @param port port to listen on, 0 for any free one
 * @param zone zone of dates without offset and of all answers
 * @param database path of a file, against the working directory, or a JDBC url
 * @param apiToken what clients have to send
 * @param bodyLimit longest request body that is read, in bytes
 * @param logLevel least severe lines that are logged
 * @param allowDefaultToken whether a server with the default token may be reached from elsewhere
 * @param trustedProxies whose word counts for where a request comes from
 * @param lifetimes how long tokens, codes and the sessions of browsers last
 * @param provider that people can sign in by, null if there is none
 * @param retention how long changes are kept for the feed
 */
public record Settings(
    String host,
    int port,
    ZoneId zone,
    String database,
    ApiToken apiToken,
    long bodyLimit,
    Level logLevel,
    boolean allowDefaultToken,
    TrustedProxies trustedProxies,
    Lifetimes lifetimes,
    @Nullable Provider provider,
    Retention retention) {
  public static final int DEFAULT_PORT = Values.port(Key.PORT.fallback());
  public static final long DEFAULT_BODY_LIMIT = Values.bodyLimit(Key.BODY_LIMIT.fallback());

  /** Checks what the types leave open. */
  public Settings {
    Values.text(host);
    Values.text(database);
    Values.checkPort(port);
    checkBodyLimit(bodyLimit);
  }

  /**
   * The limit, if it is one.
   *
   * @throws IllegalArgumentException if it is less than a byte, or more than 2^30
   */
  public static long checkBodyLimit(long bytes) {
    return Values.checkBodyLimit(bytes);
  }

  /**
   * The database as it may be shown: a JDBC url can hold a password, before its host or among its
   * parameters.
   */
  public String databaseLabel() {
    return database.startsWith("jdbc:")
        ? database.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//")
        : database;
  }

  @Override
  public String toString() {
    return "Settings[http://%s:%d, %s, %s, body limit %d, log level %s]"
        .formatted(host, port, databaseLabel(), zone, bodyLimit, logLevel);
  }
}
