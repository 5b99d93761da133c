package io.dreamspace.http.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.Concurrently;
import io.dreamspace.http.feed.FeedConnection;
import io.dreamspace.http.feed.FeedConnection.Way;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever loses the connection loses nothing, also if it is the server that is lost. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FeedReconnectIT {
  private static final int DISCONNECTIONS = 1_000;
  private static final int KILLS = 3;
  private static final int CONSUMERS_EACH = 4;
  private static final int WRITERS = 2;

  private final AtomicInteger disconnections = new AtomicInteger();
  private volatile ServerProcess server;
  private volatile boolean written;
  private volatile long last = Long.MAX_VALUE;

  @Test
  void consumers_seeEveryChangeOnce_inOrder(@TempDir Path directory) throws Exception {
    Path database = directory.resolve("dreamspace.db");
    server = ServerProcess.startQuickly(database);
    try {
      List<Future<List<Long>>> consumers = startConsumers();
      List<Future<Boolean>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.add(Concurrently.start(this::write));
      }
      for (int kill = 1; kill <= KILLS; kill++) {
        awaitDisconnections(kill * DISCONNECTIONS / (KILLS + 1));
        server.kill();
        server = ServerProcess.startQuickly(database);
      }
      awaitDisconnections(DISCONNECTIONS);
      written = true;
      writers.forEach(Concurrently::get);
      last = lastChange();
      server.post("/events", event(0)); // Wakes whoever has seen all and waits for more.
      for (Future<List<Long>> consumer : consumers) {
        List<Long> seen = Concurrently.get(consumer);
        assertThat(seen.stream().filter(number -> number <= last).toList())
            .isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
      }
    } finally {
      server.close();
    }
  }

  private List<Future<List<Long>>> startConsumers() {
    List<Future<List<Long>>> consumers = new ArrayList<>();
    for (Way way : Way.values()) {
      for (int number = 0; number < CONSUMERS_EACH; number++) {
        Random random = new Random(number);
        consumers.add(Concurrently.start(() -> consume(way, random)));
      }
    }
    return consumers;
  }

  private List<Long> consume(Way way, Random random) {
    List<Long> seen = new ArrayList<>();
    String place = "from=earliest";
    while (seen.isEmpty() || seen.getLast() < last) {
      try (FeedConnection feed = way.open(server.uri().getPort(), ServerProcess.KEY, place)) {
        for (int left = 1 + random.nextInt(20);
            left > 0 && (seen.isEmpty() || seen.getLast() < last);
            left--) {
          JsonNode message = feed.next();
          assertThat(message.get("type").textValue()).isNotEqualTo("gap");
          seen.add(message.get("change_id").longValue());
          place = "after=" + FeedConnection.position(message);
        }
        disconnections.incrementAndGet();
      } catch (IOException serverIsGone) {
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      }
    }
    return seen;
  }

  /** What is not acknowledged may have happened all the same: consumers tell. */
  private boolean write() {
    int number = 0;
    while (!written) {
      try {
        server.post("/events", event(number++));
      } catch (IOException serverIsGone) {
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return true;
  }

  private static String event(int number) {
    return """
    {"user": {"twitch_id": "%d", "name": "viewer"}, "user_name": "viewer",
     "document": {"document_data": "eHl6", "seal": 1, "stamps": []},
     "occurred_at": "2025-06-08T20:12:00Z", "event_type": "plain", "message": "Hello"}\
    """
        .formatted(number % 50);
  }

  private void awaitDisconnections(int count) {
    while (disconnections.get() < count) {
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  private long lastChange() throws Exception {
    JsonNode page = FeedConnection.JSON.readTree(server.get("/changes?from=latest").body());
    return page.get("latest").longValue();
  }
}
