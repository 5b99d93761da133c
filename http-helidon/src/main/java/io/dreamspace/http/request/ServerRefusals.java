package io.dreamspace.http.request;

import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.DirectHandler.TransportResponse;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;

/**
 * What the server answers before any API sees the request: it is no HTTP, or larger than a request
 * may be. A sentence in the form that the path asks for, and nothing of what was sent.
 */
public final class ServerRefusals implements DirectHandler {
  private ServerRefusals() {}

  /** Answers all that the server itself refuses. */
  public static DirectHandlers handlers() {
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    ServerRefusals refusals = new ServerRefusals();
    for (EventType event : EventType.values()) {
      handlers.addHandler(event, refusals);
    }
    return handlers.build();
  }

  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType event,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    Status answered = isNoHttp(request, event) ? Status.BAD_REQUEST_400 : status;
    ErrorForm form = ErrorForm.at(request.path());
    headers.set(HeaderNames.CONTENT_TYPE, form.contentType());
    return TransportResponse.builder()
        .status(answered)
        .headers(headers)
        .keepAlive(false)
        .entity(form.bytes(sentence(answered)))
        .build();
  }

  /** The server takes it for its own fault when it cannot make sense of a first line. */
  private static boolean isNoHttp(TransportRequest request, EventType event) {
    return event == EventType.INTERNAL_ERROR && request.method().isEmpty();
  }

  private static String sentence(Status status) {
    if (status.code() == Status.REQUEST_ENTITY_TOO_LARGE_413.code()) {
      return "The body is larger than what is accepted.";
    }
    if (status.code() == Status.HTTP_VERSION_NOT_SUPPORTED_505.code()) {
      return "This server speaks HTTP/1.1.";
    }
    return switch (status.family()) {
      case CLIENT_ERROR -> "The request cannot be understood: " + status.reasonPhrase() + ".";
      default -> "Something went wrong in the server.";
    };
  }
}
