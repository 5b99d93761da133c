package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.http.feed.Onlooker;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import io.helidon.http.Headers;
import java.util.function.Supplier;

/**
 * A request on its way to a resource.
 *
 * @param onlooker who asks
 * @param query read only where there are filters
 * @param content the body, read only where one is expected
 */
record Call(
    Session session,
    Headers headers,
    Onlooker onlooker,
    Supplier<Query> query,
    BodyContent content) {
  <T> T body(Type<T> type) {
    return type.readBody(content.json().get());
  }

  /** The body as it came. */
  byte[] bytes() {
    return content.bytes().get();
  }
}
