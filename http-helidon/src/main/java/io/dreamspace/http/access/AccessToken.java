package io.dreamspace.http.access;

import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.http.reading.Form;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The access token that a request brings, whatever it is worth. */
final class AccessToken {
  private static final String PARAMETER = "access_token";
  private static final String SCHEME = "Bearer ";

  private AccessToken() {}

  /** That of the query counts; without it that of the header. */
  static Optional<String> of(HttpPrologue prologue, Headers headers) {
    String inQuery = inQuery(prologue.query().rawValue());
    return inQuery == null ? inHeader(headers) : Optional.of(inQuery);
  }

  /** Whoever sends a query that cannot be read has sent no token by it. */
  private static @Nullable String inQuery(String query) {
    try {
      return query.contains(PARAMETER) ? Form.of(query).find(PARAMETER) : null;
    } catch (Invalid unreadable) {
      return "";
    }
  }

  private static Optional<String> inHeader(Headers headers) {
    return headers
        .first(HeaderNames.AUTHORIZATION)
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()).strip());
  }
}
