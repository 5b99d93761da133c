package io.dreamspace.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.domain.problem.Problem;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The requests of one connection that are not answered yet, each under a number of its own. */
final class AwaitedAnswers {
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();

  /** A number above zero that no request has of those that wait. */
  int begin(CompletableFuture<JsonNode> answer) {
    int number = last.updateAndGet(before -> before == Integer.MAX_VALUE ? 1 : before + 1);
    answers.put(number, answer);
    return number;
  }

  void end(int number) {
    answers.remove(number);
  }

  void answer(int number, JsonNode body) {
    CompletableFuture<JsonNode> answer = answers.get(number);
    if (answer != null) {
      answer.complete(body);
    }
  }

  void refuse(int number, Problem problem) {
    CompletableFuture<JsonNode> answer = answers.get(number);
    if (answer != null) {
      answer.completeExceptionally(problem);
    }
  }

  /** Cancels them all, for there will be no more answers. */
  void endAll() {
    answers.values().forEach(answer -> answer.cancel(false));
  }
}
