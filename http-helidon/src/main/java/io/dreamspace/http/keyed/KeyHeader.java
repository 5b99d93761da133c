package io.dreamspace.http.keyed;

import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;

/** The header by which a request says that it is done once. */
public final class KeyHeader {
  private static final HeaderName NAME = HeaderNames.create("Idempotency-Key");

  private KeyHeader() {}

  public static boolean isIn(ServerRequest request) {
    return request.headers().contains(NAME);
  }

  /**
   * The key of a request that has one.
   *
   * @throws Invalid if it has several, or what it has is none
   */
  public static IdempotencyKey of(ServerRequest request) {
    List<String> values = request.headers().all(NAME, List::of);
    if (values.size() > 1) {
      throw new Invalid(null, "The header Idempotency-Key is there more than once.");
    }
    return new IdempotencyKey(values.getFirst());
  }
}
