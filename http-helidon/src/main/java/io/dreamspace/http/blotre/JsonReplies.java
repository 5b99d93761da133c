package io.dreamspace.http.blotre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.keyed.WholeAnswer;
import io.dreamspace.http.request.Fault;
import io.dreamspace.http.request.WholeBody;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends answers, and what goes wrong, as JSON. */
final class JsonReplies {
  private static final Header JSON =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8");

  private static final byte[] NOTHING = {};

  private final ObjectMapper mapper;

  JsonReplies(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Does what answers a request; what it throws is the answer, if it does not answer. */
  void guard(ServerRequest request, ServerResponse response, Runnable answering) {
    try {
      answering.run();
    } catch (Refused refused) {
      send(refused.reply(), request, response);
    } catch (Problem problem) {
      send(JsonProblems.of(problem), request, response);
    } catch (CloseConnectionException | RequestException theServers) {
      throw theServers;
    } catch (RuntimeException | Error fault) {
      String sentence = Fault.report(fault, request, response);
      send(JsonProblems.error(Status.INTERNAL_SERVER_ERROR_500, sentence), request, response);
    }
  }

  void send(Reply reply, ServerRequest request, ServerResponse response) {
    response.status(reply.status());
    response.header(JSON);
    reply.headers().forEach(response::header);
    WholeBody.send(bytes(reply.body()), request, response);
  }

  /** What would be sent. */
  WholeAnswer whole(Reply reply) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(JSON.name(), JSON.get());
    reply.headers().forEach(header -> headers.put(header.name(), header.get()));
    return new WholeAnswer(
        reply.status(), headers, new String(bytes(reply.body()), StandardCharsets.UTF_8));
  }

  private byte[] bytes(@Nullable Object body) {
    if (body == null) {
      return NOTHING;
    }
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("All bodies can be written.", e);
    }
  }
}
