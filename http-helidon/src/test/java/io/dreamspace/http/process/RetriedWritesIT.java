package io.dreamspace.http.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever got no answer because the process was killed sends the same again, with the same key, and
 * it is done once: whether the kill came before or after it was on disk.
 */
class RetriedWritesIT {
  private static final int KILLS = 10;
  private static final long UNANSWERED = -1;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The id of the event that was answered for each key. */
  private final Map<String, Long> events = new ConcurrentHashMap<>();

  private final AtomicLong lastKey = new AtomicLong();

  @Test
  void retriedWrites_areThereOnce(@TempDir Path directory) throws Exception {
    Path database = directory.resolve("dreamspace.db");
    for (int round = 0; round < KILLS; round++) {
      try (ServerProcess server = ServerProcess.startQuickly(database)) {
        retryTheUnanswered(server);
        Writers.writeUntilKilled(server, underWay -> write(server, underWay));
      }
      assertThat(events).containsValue(UNANSWERED);
    }
    try (ServerProcess server = ServerProcess.startQuickly(database)) {
      retryTheUnanswered(server);
      assertThat(recorded(server)).isEqualTo(events);
    }
  }

  private void retryTheUnanswered(ServerProcess server) throws Exception {
    for (String key : events.keySet()) {
      if (events.get(key) == UNANSWERED) {
        record(server, key);
      }
    }
  }

  private void write(ServerProcess server, CountDownLatch underWay) {
    try {
      while (true) {
        record(server, "event-" + lastKey.incrementAndGet());
        underWay.countDown();
      }
    } catch (IOException killed) {
      assertThat(server.process().isAlive() && underWay.getCount() > 0).isFalse();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void record(ServerProcess server, String key) throws IOException, InterruptedException {
    events.put(key, UNANSWERED);
    HttpResponse<String> answer = server.post("/events", event(key), key);
    assertThat(answer.statusCode()).isEqualTo(200);
    events.put(key, JSON.readTree(answer.body()).get("event_id").longValue());
  }

  private static String event(String message) {
    return """
    {"user": {"twitch_id": "1", "name": "viewer"}, "user_name": "viewer",
     "occurred_at": "2025-06-08T20:12:00Z", "event_type": "plain", "message": "%s"}\
    """
        .formatted(message);
  }

  /** The ids of all events by their messages; fails if two have the same. */
  private static Map<String, Long> recorded(ServerProcess server) throws Exception {
    Map<String, Long> ids = new HashMap<>();
    JSON.readTree(server.get("/events").body())
        .forEach(
            event ->
                assertThat(
                        ids.put(
                            event.get("message").textValue(), event.get("event_id").longValue()))
                    .as("event of the same message as %s", event)
                    .isNull());
    return ids;
  }
}
