package io.dreamspace.http.request;

import io.helidon.webserver.http.ServerRequest;
import java.util.concurrent.ThreadLocalRandom;

/** Names one request in the log, and in the answer if something goes wrong. */
public record RequestId(String value) {
  private static final int RADIX = 36;

  static RequestId next() {
    return new RequestId(
        Long.toString(ThreadLocalRandom.current().nextLong() & Long.MAX_VALUE, RADIX));
  }

  /** The id that the {@link RequestLog} gave to this request. */
  public static RequestId of(ServerRequest request) {
    return request.context().get(RequestId.class).orElseGet(RequestId::next);
  }
}
