package io.dreamspace.benchmark;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Session;
import io.dreamspace.application.event.EventDetails;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 64 callers record events with user, drawing and stamp; each goes on once its event is on disk.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(64)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class RecordingBenchmark {
  private static final String DRAWING = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB".repeat(64);
  private static final int VIEWERS = 5_000;
  private static final int SPREAD = 7_919;
  private static final Instant OCCURRED_AT = Instant.parse("2025-06-08T10:12:00Z");

  private final AtomicLong count = new AtomicLong();
  private final Path directory;
  private final Engine engine;
  private final Session session;

  public RecordingBenchmark() {
    try {
      directory = Files.createTempDirectory(Path.of("").toAbsolutePath(), "recording");
    } catch (IOException e) {
      throw new IllegalStateException("No directory for the database.", e);
    }
    engine = new Engine(Database.open(directory.resolve("events.db")), InstantSource.system());
    session = engine.as(new Caller.Bot("benchmark"));
  }

  /** An event of the next of five thousand viewers, who take turns. */
  @Benchmark
  public EventDetails record() {
    long viewer = count.incrementAndGet() * SPREAD % VIEWERS;
    String name = "viewer" + viewer;
    UserDraft user = new UserDraft(new TwitchId(Long.toString(viewer)), name, Edit.keep());
    StampDraft stamp = new StampDraft("approve", 10, 20, 0.5);
    DocumentDraft drawing = new DocumentDraft(DRAWING, 1, "benchmark", List.of(stamp));
    return session
        .events()
        .record(
            new EventDraft(
                new UserRef.Named(user),
                new DocumentRef.New(drawing),
                name,
                OCCURRED_AT,
                new EventKind.Plain("Hello, stream!")));
  }

  @TearDown
  public void delete() throws IOException {
    engine.close();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
