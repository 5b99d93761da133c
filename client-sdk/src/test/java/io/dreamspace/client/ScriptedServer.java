package io.dreamspace.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A server that answers each request as it was told to, also as no server should. */
final class ScriptedServer extends LoopbackServer {
  private static final long PATIENCE_SECONDS = 30;

  private final Queue<Step> script = new ConcurrentLinkedQueue<>();
  private volatile Function<Request, Step> beyondScript = request -> new Step.Silence();
  private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

  /** A request as it arrived; names of headers in lower case. */
  record Request(String line, Map<String, String> headers, String body) {}

  /** What becomes of a request. */
  sealed interface Step {
    record Answer(String text) implements Step {}

    /** The connection is closed after so much of an answer. */
    record BreakOff(String text) implements Step {}

    /** Nothing, while the connection stays. */
    record Silence() implements Step {}
  }

  ScriptedServer() throws IOException {
    start();
  }

  ScriptedServer answer(int status, String body, String... headers) {
    script.add(new Step.Answer(text(status, body, headers)));
    return this;
  }

  ScriptedServer problem(int status, String detail) {
    String body =
        "{\"type\":\"about:blank\",\"title\":\"t\",\"status\":%d,\"detail\":\"%s\"}"
            .formatted(status, detail);
    return answer(status, body, "Content-Type: application/problem+json");
  }

  ScriptedServer breakOff() {
    script.add(new Step.BreakOff(""));
    return this;
  }

  ScriptedServer breakOffWithin(String body) {
    script.add(new Step.BreakOff(withoutEnd(body)));
    return this;
  }

  ScriptedServer fallSilentWithin(String body) {
    script.add(fallingSilentWithin(body));
    return this;
  }

  ScriptedServer silence() {
    script.add(new Step.Silence());
    return this;
  }

  /** What becomes of requests for which nothing else was said. */
  ScriptedServer otherwise(Function<Request, Step> step) {
    beyondScript = step;
    return this;
  }

  static Step answering(int status, String body, String... headers) {
    return new Step.Answer(text(status, body, headers));
  }

  static Step fallingSilentWithin(String body) {
    return new Step.Answer(withoutEnd(body));
  }

  /** The next request, for which it waits. */
  Request request() throws InterruptedException {
    Request request = requests.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("There was no further request.");
    }
    return request;
  }

  List<Request> requestsSoFar() {
    return List.copyOf(requests);
  }

  private static String withoutEnd(String body) {
    String whole = text(200, body);
    return whole.substring(0, whole.length() - 1);
  }

  private static String text(int status, String body, String... headers) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    StringBuilder text = new StringBuilder("HTTP/1.1 " + status + " Said\r\n");
    for (String header : headers) {
      text.append(header).append("\r\n");
    }
    return text.append("Content-Length: " + length + "\r\n\r\n").append(body).toString();
  }

  @Override
  void serve(Socket connection) throws IOException {
    InputStream in = new BufferedInputStream(connection.getInputStream());
    Step step;
    do {
      Request request = read(in);
      requests.add(request);
      Step next = script.poll();
      step = next == null ? beyondScript.apply(request) : next;
      follow(step, connection);
    } while (!(step instanceof Step.BreakOff));
  }

  private static void follow(Step step, Socket connection) throws IOException {
    String text =
        switch (step) {
          case Step.Answer answer -> answer.text();
          case Step.BreakOff broken -> broken.text();
          case Step.Silence silence -> "";
        };
    connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Request read(InputStream in) throws IOException {
    String line = line(in);
    Map<String, String> headers = new LinkedHashMap<>();
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      int colon = header.indexOf(':');
      headers.put(
          header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    return new Request(line, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      line.write(next);
      next = in.read();
    }
    if (next < 0) {
      throw new IOException("The client is gone.");
    }
    return line.toString(StandardCharsets.UTF_8).strip();
  }
}
