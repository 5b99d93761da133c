package io.dreamspace.http.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Everything that can be set. The names in the file, in the environment and on the command line all
 * derive from the constant's.
 */
enum Key {
  CONFIG(
      "dreamspace.conf",
      "the path of a file",
      "File to read settings from; may be missing if not named."),
  HOST(
      Section.SERVER,
      "host address",
      "127.0.0.1",
      "an IP address or a host name",
      "Address to listen on."),
  PORT("8080", "a whole number from 0 to 65535", "Port to listen on; 0 takes any free one."),
  ZONE(
      "system",
      "a time zone such as Australia/Sydney or +10:00, or 'system' for the machine's",
      "Time zone of dates without offset and of all answers."),
  DATABASE(
      "dreamspace.db",
      "the path of a file or a JDBC url",
      "SQLite file, made if missing; or a JDBC url."),
  API_TOKEN(
      Section.API,
      "APITOKEN",
      ApiToken.DEFAULT,
      ApiToken.ACCEPTED,
      "What clients send as X-API-KEY."),
  BODY_LIMIT(
      "16MiB",
      "a number of bytes from 1 to 1GiB, such as 1048576, 512KiB or 16MiB",
      "Longest request body that is read."),
  LOG_LEVEL("INFO", "ERROR, WARN, INFO, DEBUG or TRACE", "Least severe lines that are logged."),
  ALLOW_DEFAULT_TOKEN(
      "false",
      "true or false",
      "Listen beyond this machine although the API token is the default."),
  TRUSTED_PROXIES(
      "none",
      "IP addresses and networks such as 127.0.0.1 or 10.0.0.0/8 with commas between, or 'none'",
      "Proxies whose X-Forwarded-For is believed."),
  CHANGES_KEPT_FOR("7d", Values.LIFETIME, "How long changes are kept for the feed."),
  CHANGES_KEPT(
      "10000000",
      "a whole number from 1 to 1000000000",
      "How many changes are kept for the feed at most."),
  ACCESS_TOKEN_LIFETIME(
      Section.LIFETIMES,
      "access_token",
      "2h",
      Values.LIFETIME,
      "How long an access token is valid."),
  REFRESH_TOKEN_LIFETIME(
      Section.LIFETIMES,
      "refresh_token",
      "14d",
      Values.LIFETIME,
      "How long a program can get new tokens by a refresh token."),
  AUTHORIZATION_CODE_LIFETIME(
      Section.LIFETIMES,
      "authorization_code",
      "1h",
      Values.LIFETIME,
      "How long a program that was allowed can fetch its tokens."),
  ONE_TIME_CODE_LIFETIME(
      Section.LIFETIMES,
      "one_time_code",
      "20m",
      Values.LIFETIME,
      "How long the code that a device shows can be typed."),
  BROWSER_SESSION_LIFETIME(
      Section.LIFETIMES,
      "browser_session",
      "30d",
      Values.LIFETIME,
      "How long a browser that is not used stays signed in."),
  OIDC_ISSUER(
      Section.OIDC,
      "issuer",
      Provider.NONE,
      "the https url of an OpenID Connect issuer, or 'none'",
      "Provider that people can sign in by."),
  OIDC_CLIENT_ID(
      Section.OIDC,
      "client_id",
      Provider.NONE,
      Provider.ACCEPTED,
      "What the provider knows this server as."),
  OIDC_CLIENT_SECRET(
      Section.OIDC,
      "client_secret",
      Provider.NONE,
      Provider.ACCEPTED,
      "By what this server proves that to the provider."),
  OIDC_NAME(
      Section.OIDC,
      "name",
      "host",
      "a name of up to 40 characters, or 'host' for the host of the issuer",
      "What people are shown as the name of the provider.");

  /** The parts of a file. */
  private static final class Section {
    static final String SERVER = "server";
    static final String API = "API";
    static final String LIFETIMES = "lifetimes";
    static final String OIDC = "oidc";
  }

  static final String VARIABLE_PREFIX = "DREAMSPACE_";

  private final String section;
  private final String fileNames;
  private final String fallback;
  private final String accepted;
  private final String purpose;

  Key(String fallback, String accepted, String purpose) {
    this(Section.SERVER, "", fallback, accepted, purpose);
  }

  Key(String section, String fileNames, String fallback, String accepted, String purpose) {
    this.section = section;
    this.fileNames = fileNames.isEmpty() ? name().toLowerCase(Locale.ROOT) : fileNames;
    this.fallback = fallback;
    this.accepted = accepted;
    this.purpose = purpose;
  }

  /** The keys that stand in a file: all but the one that names the file. */
  static List<Key> ofFile() {
    return Arrays.stream(values()).filter(key -> key != CONFIG).toList();
  }

  String option() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String variable() {
    return VARIABLE_PREFIX + name();
  }

  String section() {
    return section;
  }

  /** What it is called in the file; the first name is the one we speak of. */
  List<String> fileNames() {
    return List.of(fileNames.split(" ", -1));
  }

  String fileName() {
    return fileNames().getFirst();
  }

  String fallback() {
    return fallback;
  }

  String accepted() {
    return accepted;
  }

  String purpose() {
    return purpose;
  }

  /** Whether what is given is shown to nobody. */
  boolean isSecret() {
    return this == API_TOKEN || this == OIDC_CLIENT_SECRET;
  }

  /** The sentence about a value that is not accepted. */
  String refusal(Given given) {
    return isSecret()
        ? "%s takes %s; what was given is not repeated here.".formatted(given.where(), accepted)
        : "%s is \"%s\", but takes %s.".formatted(given.where(), given.text(), accepted);
  }
}
