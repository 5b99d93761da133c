package io.dreamspace.http.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.dreamspace.application.Engine;
import io.dreamspace.application.Session;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.persistence.Database;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory of the server does not grow with what it answers. */
class SmallHeapIT {
  private static final int EVENTS = 100_000;
  private static final int WRITERS = 64;
  private static final int WARM_UPS = 20;
  private static final long NANOS_PER_MILLI = 1_000_000;

  /** The 200 ms, with room for a machine that does something else at the time. */
  private static final long PATIENCE_MILLIS = 1_000;

  @Test
  void list_ofAHundredThousandEventsIsAnsweredWholeFromASmallHeap(@TempDir Path directory)
      throws Exception {
    Path database = directory.resolve("dreamspace.db");
    fill(database);
    try (ServerProcess server = ServerProcess.start(database, "-Xmx192m")) {
      for (int i = 0; i < WARM_UPS; i++) {
        assertThat(server.get("/events?limit=1000").statusCode()).isEqualTo(200);
      }
      long start = System.nanoTime();
      try (InputStream body =
          server
              .client()
              .send(server.request("/events").build(), BodyHandlers.ofInputStream())
              .body()) {
        assertThat(body.read()).isEqualTo('[');
        long firstByte = (System.nanoTime() - start) / NANOS_PER_MILLI;
        System.out.println("First byte of " + EVENTS + " events after " + firstByte + " ms");
        assertThat(firstByte).isLessThan(PATIENCE_MILLIS);
        assertThat(objectsAfterBracket(body)).isEqualTo(EVENTS);
      }
    }
  }

  private static int objectsAfterBracket(InputStream rest) throws IOException {
    int events = 0;
    try (JsonParser parser =
        new JsonFactory()
            .createParser(
                new SequenceInputStream(new ByteArrayInputStream(new byte[] {'['}), rest))) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        parser.skipChildren();
        events++;
      }
      assertThat(parser.currentToken()).isEqualTo(JsonToken.END_ARRAY);
    }
    return events;
  }

  private static void fill(Path database) {
    try (Engine engine = new Engine(Database.open(database), InstantSource.system());
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      Session session = engine.as(new Caller.Bot("test"));
      for (int i = 0; i < EVENTS; i++) {
        int number = i;
        writers.submit(() -> session.events().record(event(number)));
      }
      writers.shutdown();
      assertThat(writers.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static EventDraft event(int number) {
    UserDraft user = new UserDraft(new TwitchId("t" + number % 5_000), "viewer", Edit.keep());
    DocumentDraft document =
        new DocumentDraft(
            "x".repeat(2_048), 1, null, List.of(new StampDraft("approve", 1, 2, 0.5)));
    return new EventDraft(
        new UserRef.Named(user),
        new DocumentRef.New(document),
        "viewer",
        Instant.EPOCH,
        new EventKind.Plain("message " + number));
  }
}
