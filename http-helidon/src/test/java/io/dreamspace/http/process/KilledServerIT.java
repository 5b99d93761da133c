package io.dreamspace.http.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered is on disk, also if the process is killed the moment after. */
class KilledServerIT {
  private static final int KILLS = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Collection<Long> acknowledged = new ConcurrentLinkedQueue<>();

  @Test
  void kill_losesNothingThatWasAcknowledged(@TempDir Path directory) throws Exception {
    Path database = directory.resolve("dreamspace.db");
    int checked = 0;
    for (int round = 0; round < KILLS; round++) {
      try (ServerProcess server = ServerProcess.startQuickly(database)) {
        assertThat(eventIds(server)).containsAll(acknowledged);
        checked = acknowledged.size();
        Writers.writeUntilKilled(server, underWay -> write(server, underWay));
      }
      assertThat(integrity(database)).isEqualTo("ok");
      assertThat(acknowledged).hasSizeGreaterThan(checked);
    }
    try (ServerProcess server = ServerProcess.startQuickly(database)) {
      assertThat(eventIds(server)).containsAll(acknowledged);
      assertThat(wholeEvents(server)).isTrue();
    }
  }

  private void write(ServerProcess server, CountDownLatch underWay) {
    boolean first = true;
    try {
      while (true) {
        HttpResponse<String> answer = server.post("/events", event());
        assertThat(answer.statusCode()).isEqualTo(200);
        acknowledged.add(JSON.readTree(answer.body()).get("event_id").longValue());
        if (first) {
          underWay.countDown();
          first = false;
        }
      }
    } catch (IOException killed) {
      assertThat(server.process().isAlive() && underWay.getCount() > 0).isFalse();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String event() {
    int viewer = ThreadLocalRandom.current().nextInt(1_000_000);
    return """
    {"user": {"twitch_id": "%d", "name": "viewer"}, "user_name": "viewer",
     "document": {"document_data": "%s", "seal": 1,
                  "stamps": [{"stamp_type": "a", "pos_x": 1, "pos_y": 2, "rotation": 0.5}]},
     "occurred_at": "2025-06-08T20:12:00Z", "event_type": "plain", "message": "Hello"}\
    """
        .formatted(viewer, "x".repeat(2_000));
  }

  private static Set<Long> eventIds(ServerProcess server) throws Exception {
    Set<Long> ids = new HashSet<>();
    JSON.readTree(server.get("/events").body())
        .forEach(event -> ids.add(event.get("event_id").longValue()));
    return ids;
  }

  /** Each event came with a user, a document and a stamp, in one transaction: none is without. */
  private static boolean wholeEvents(ServerProcess server) throws Exception {
    JsonNode events = JSON.readTree(server.get("/events").body());
    List<JsonNode> documents = events.findValues("document");
    return documents.size() == events.size()
        && documents.stream().allMatch(document -> document.get("stamps").size() == 1);
  }

  private static String integrity(Path database) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("pragma integrity_check")) {
      result.next();
      return result.getString(1);
    }
  }
}
