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
  HOST("127.0.0.1", "an IP address or a host name", "Address to listen on.") {
    @Override
    List<String> fileNames() {
      return List.of("host", "address");
    }
  },
  PORT("8080", "a whole number from 0 to 65535", "Port to listen on; 0 takes any free one."),
  ZONE(
      "system",
      "a time zone such as Australia/Sydney or +10:00, or 'system' for the machine's",
      "Time zone of dates without offset and of all answers."),
  DATABASE(
      "dreamspace.db",
      "the path of a file or a JDBC url",
      "SQLite file, made if missing; or a JDBC url."),
  API_TOKEN(ApiToken.DEFAULT, ApiToken.ACCEPTED, "What clients send as X-API-KEY.") {
    @Override
    String section() {
      return "API";
    }

    @Override
    List<String> fileNames() {
      return List.of("APITOKEN");
    }

    @Override
    String refusal(Given given) {
      return "%s takes %s; what was given is not repeated here."
          .formatted(given.where(), accepted());
    }
  },
  BODY_LIMIT(
      "16MiB",
      "a number of bytes from 1 to 1GiB, such as 1048576, 512KiB or 16MiB",
      "Longest request body that is read."),
  LOG_LEVEL("INFO", "ERROR, WARN, INFO, DEBUG or TRACE", "Least severe lines that are logged."),
  ALLOW_DEFAULT_TOKEN(
      "false",
      "true or false",
      "Listen beyond this machine although the API token is the default.");

  static final String VARIABLE_PREFIX = "DREAMSPACE_";

  private final String fallback;
  private final String accepted;
  private final String purpose;

  Key(String fallback, String accepted, String purpose) {
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
    return "server";
  }

  /** What it is called in the file; the first name is the one we speak of. */
  List<String> fileNames() {
    return List.of(name().toLowerCase(Locale.ROOT));
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

  /** The sentence about a value that is not accepted. */
  String refusal(Given given) {
    return "%s is \"%s\", but takes %s.".formatted(given.where(), given.text(), accepted);
  }
}
