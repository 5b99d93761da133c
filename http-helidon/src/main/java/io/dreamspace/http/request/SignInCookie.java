package io.dreamspace.http.request;

import io.dreamspace.application.access.SecretSource;
import io.dreamspace.domain.access.Secret;
import io.helidon.http.Headers;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a browser is known again that has gone to a provider to sign in. It stands for nothing
 * else, and several sign-ins of one browser share it.
 */
public final class SignInCookie {
  private static final String NAME = "dreamspace_signin";
  private static final Duration LASTS = Duration.ofMinutes(10);
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{48}");

  private SignInCookie() {}

  /** What the browser knows, if it has begun to sign in. */
  public static Optional<Secret> find(Headers headers) {
    return Cookies.find(NAME, headers)
        .filter(value -> FORM.matcher(value).matches())
        .map(Secret::new);
  }

  /** What the browser knows from now on, for as long as it may take. */
  public static Secret give(ServerRequest request, ServerResponse response) {
    Secret known = find(request.headers()).orElseGet(() -> new SecretSource().token());
    Cookies.give(NAME, known.value(), LASTS, request, response);
    return known;
  }
}
