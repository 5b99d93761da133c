package io.dreamspace.testkit;

import io.dreamspace.testkit.Faults.Due;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Lets a request in to the test that runs, and makes happen to it what that test has planned. */
final class FaultFilter implements Filter {
  private final Gate gate;
  private final Redelivery redelivery = new Redelivery();

  FaultFilter(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    Optional<RunningDreamspace> entered = gate.enter();
    if (entered.isEmpty()) {
      answer(response, Status.SERVICE_UNAVAILABLE_503.code(), "No test is running.");
      return;
    }
    try {
      answer(entered.get().faults(), chain, request, response);
    } finally {
      gate.leave();
    }
  }

  private void answer(
      Faults faults, FilterChain chain, RoutingRequest request, RoutingResponse response) {
    if (redelivery.isRedelivered(request)) {
      chain.proceed();
      return;
    }
    String method = request.prologue().method().text();
    String path = request.prologue().uriPath().rawPath();
    Optional<Due> due = faults.take(method, path);
    if (due.isEmpty()) {
      chain.proceed();
      return;
    }
    switch (due.get().fault()) {
      case Fault.Delay(Duration duration) -> {
        due.get().pause(duration);
        chain.proceed();
      }
      case Fault.Status(int status) -> answer(response, status, "The test wants this to fail.");
      case Fault.CutBefore before ->
          throw new CloseConnectionException("The test wants this request to be lost.");
      case Fault.CutAfter after -> {
        response.streamFilter(answer -> new Unheard());
        chain.proceed();
      }
      case Fault.Duplicate duplicate -> redelivery.deliverTwice(request, response);
    }
  }

  private static void answer(RoutingResponse response, int status, String sentence) {
    response.status(Status.create(status));
    response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.send(sentence.getBytes(StandardCharsets.UTF_8));
  }
}
