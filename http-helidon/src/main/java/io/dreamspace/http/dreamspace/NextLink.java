package io.dreamspace.http.dreamspace;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.http.ServerRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The header that leads to the next page of a list: the same request, after a later id. */
final class NextLink {
  private NextLink() {}

  static Header after(long id, ServerRequest request) {
    HttpPrologue prologue = request.prologue();
    String others =
        Arrays.stream(prologue.query().rawValue().split("&", -1))
            .filter(pair -> !pair.isEmpty() && !pair.startsWith("after="))
            .map(pair -> pair + "&")
            .collect(Collectors.joining());
    return HeaderValues.create(
        HeaderNames.LINK,
        "<" + prologue.uriPath().rawPath() + "?" + others + "after=" + id + ">; rel=\"next\"");
  }
}
