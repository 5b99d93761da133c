package io.dreamspace.http.request;

import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refuses a body of which it is not certain how long it is, and ends the connection: a proxy could
 * see another end than the server does, and the rest of one client's body would be the next
 * client's request (RFC 9112, 6.3).
 */
public final class BodyLength implements Filter {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    if (isCertain(request.headers())) {
      chain.proceed();
    } else {
      LastAnswer.send(
          Status.BAD_REQUEST_400, "It is not certain how long the body is.", request, response);
    }
  }

  private static boolean isCertain(ServerRequestHeaders headers) {
    List<String> lengths = headers.all(HeaderNames.CONTENT_LENGTH, List::of);
    List<String> encodings = headers.all(HeaderNames.TRANSFER_ENCODING, List::of);
    if (encodings.isEmpty()) {
      return lengths.isEmpty()
          || (lengths.size() == 1 && DIGITS.matcher(lengths.getFirst()).matches());
    }
    return lengths.isEmpty()
        && encodings.size() == 1
        && encodings.getFirst().equalsIgnoreCase("chunked");
  }
}
