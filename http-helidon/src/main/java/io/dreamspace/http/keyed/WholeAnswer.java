package io.dreamspace.http.keyed;

import io.dreamspace.http.request.WholeBody;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer that is known to its end before it is sent, so that it can be kept.
 *
 * @param headers by name; those that say what the answer is
 */
public record WholeAnswer(Status status, Map<String, String> headers, String body) {
  private static final String SEPARATOR = ": ";
  private static final String END_OF_HEAD = "\n\n";

  /** Reads what {@link #text} wrote, be it of an earlier version. */
  public static WholeAnswer parse(String text) {
    int end = text.indexOf(END_OF_HEAD);
    List<String> head = text.substring(0, end).lines().toList();
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : head.subList(1, head.size())) {
      int name = line.indexOf(SEPARATOR);
      headers.put(line.substring(0, name), line.substring(name + SEPARATOR.length()));
    }
    Status status = Status.create(Integer.parseInt(head.getFirst()));
    return new WholeAnswer(status, headers, text.substring(end + END_OF_HEAD.length()));
  }

  /** All of it as text: like in HTTP, with nothing but the code in the first line. */
  public String text() {
    StringBuilder text = new StringBuilder().append(status.code());
    headers.forEach(
        (name, value) -> text.append('\n').append(name).append(SEPARATOR).append(value));
    return text.append(END_OF_HEAD).append(body).toString();
  }

  /** Sends it. */
  public void send(ServerRequest request, ServerResponse response) {
    response.status(status);
    headers.forEach(response::header);
    WholeBody.send(body.getBytes(StandardCharsets.UTF_8), request, response);
  }
}
