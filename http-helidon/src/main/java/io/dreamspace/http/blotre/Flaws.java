package io.dreamspace.http.blotre;

import io.dreamspace.client.wire.FlawBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a body, in the order in which it was found; of very much, the beginning. */
final class Flaws {
  private static final int MOST = 20;

  private final Map<String, List<FlawBody>> byPath = new LinkedHashMap<>();

  void add(String path, String message) {
    if (byPath.size() < MOST || byPath.containsKey(path)) {
      byPath.computeIfAbsent(path, first -> new ArrayList<>()).add(FlawBody.of(message));
    }
  }

  boolean isEmpty() {
    return byPath.isEmpty();
  }

  /** Says all of it, under this sentence. */
  Refused refused(String sentence) {
    return new Refused(JsonProblems.flawed(sentence, byPath));
  }
}
