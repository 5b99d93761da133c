package io.dreamspace.http.dreamspace;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done to a resource. {@code HEAD} is a {@code GET} whose answer is not sent. */
enum Verb {
  GET,
  POST,
  PUT,
  PATCH,
  DELETE;

  static Optional<Verb> of(String method) {
    return switch (method) {
      case "GET", "HEAD" -> Optional.of(GET);
      case "POST" -> Optional.of(POST);
      case "PUT" -> Optional.of(PUT);
      case "PATCH" -> Optional.of(PATCH);
      case "DELETE" -> Optional.of(DELETE);
      default -> Optional.empty();
    };
  }

  /** Whether the API takes an idempotency key with it; one that comes with others is ignored. */
  boolean takesKey() {
    return switch (this) {
      case POST, PUT, PATCH -> true;
      case GET, DELETE -> false;
    };
  }

  /** The value of the header that names these. */
  static String allow(Set<Verb> verbs) {
    return verbs.stream()
        .map(verb -> verb == GET ? "GET, HEAD" : verb.name())
        .collect(Collectors.joining(", "));
  }
}
