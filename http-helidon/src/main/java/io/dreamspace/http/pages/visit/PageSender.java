package io.dreamspace.http.pages.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.dreamspace.http.request.WholeBody;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sends what pages answer, each with the headers that keep browsers from doing worse with it. */
final class PageSender {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Header HTML =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
  private static final Header JSON =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8");
  private static final Header NO_SNIFFING =
      HeaderValues.createCached("X-Content-Type-Options", "nosniff");

  /** To our own pages: with none at all, browsers would not say that our forms are ours. */
  private static final Header REFERRER =
      HeaderValues.createCached("Referrer-Policy", "same-origin");

  private PageSender() {}

  static void send(PageReply reply, ServerRequest request, ServerResponse response) {
    response.header(NO_SNIFFING);
    response.header(REFERRER);
    switch (reply) {
      case PageReply.Html html -> sendHtml(html, request, response);
      case PageReply.Redirect(Status status, String location) -> {
        response.status(status).header(HeaderNames.LOCATION, location);
        handle(Handling.PERSONAL, response);
        send("", request, response);
      }
      case PageReply.Json(Object body) -> {
        response.header(JSON);
        handle(Handling.PERSONAL, response);
        send(text(body), request, response);
      }
      case PageReply.Bare(Status status) -> {
        response.status(status);
        send("", request, response);
      }
    }
  }

  private static void sendHtml(
      PageReply.Html html, ServerRequest request, ServerResponse response) {
    StringOutput text = new StringOutput();
    html.template().renderTo(new OwaspHtmlTemplateOutput(text));
    response.status(html.status()).header(HTML);
    handle(html.handling(), response);
    send(text.toString(), request, response);
  }

  private static void handle(Handling handling, ServerResponse response) {
    response.header(HeaderNames.CACHE_CONTROL, handling.cacheControl());
    response.header("Content-Security-Policy", handling.contentSecurityPolicy());
  }

  private static String text(Object body) {
    try {
      return MAPPER.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(String text, ServerRequest request, ServerResponse response) {
    WholeBody.send(text.getBytes(StandardCharsets.UTF_8), request, response);
  }
}
