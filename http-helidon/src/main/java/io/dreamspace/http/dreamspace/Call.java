package io.dreamspace.http.dreamspace;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.Session;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import io.helidon.http.Headers;
import java.util.function.Supplier;

/**
 * A request on its way to a resource.
 *
 * @param query read only where there are filters
 * @param body read only where one is expected
 */
record Call(Session session, Headers headers, Supplier<Query> query, Supplier<JsonNode> body) {
  <T> T body(Type<T> type) {
    return type.readBody(body.get());
  }
}
