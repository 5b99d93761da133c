package io.dreamspace.http.dreamspace;

import io.dreamspace.http.reading.Pairs;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.http.ServerRequest;

/** The header that leads to the next page of a list: the same request, after a later id. */
final class NextLink {
  private NextLink() {}

  static Header after(long id, ServerRequest request) {
    HttpPrologue prologue = request.prologue();
    String query = Pairs.of(prologue.query().rawValue()).with("after", id).raw();
    return HeaderValues.create(
        HeaderNames.LINK, "<" + prologue.uriPath().rawPath() + "?" + query + ">; rel=\"next\"");
  }
}
