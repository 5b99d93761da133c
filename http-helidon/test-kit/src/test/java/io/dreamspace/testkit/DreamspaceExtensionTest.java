package io.dreamspace.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Session;
import io.dreamspace.domain.user.UserId;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of the extension, seen from outside: the classes within are run by JUnit's launcher. */
@Timeout(120)
final class DreamspaceExtensionTest {
  private static final Set<URI> URIS = Collections.synchronizedSet(new LinkedHashSet<>());

  @BeforeEach
  void forget() {
    URIS.clear();
  }

  static final class InAStaticField {
    @RegisterExtension
    static final DreamspaceExtension dreamspace = DreamspaceExtension.server().build();

    @BeforeAll
    static void knowsWhere() {
      URIS.add(dreamspace.uri());
    }

    @BeforeEach
    void fill() {
      dreamspace.stream().chat("ann", "before each");
    }

    @RepeatedTest(3)
    void seesOnlyItsOwn() {
      URIS.add(dreamspace.uri());
      assertOnly(dreamspace.running(), 1);
      dreamspace.clock().advance(Duration.ofDays(1));
      dreamspace.faults().next(Fault.status(500));
    }

    @Nested
    final class Within {
      @Test
      void seesOnlyItsOwn() {
        URIS.add(dreamspace.uri());
        assertOnly(dreamspace.running(), 1);
      }
    }
  }

  @Test
  void staticField_standsForTheClassAndIsEmptyForEachTest() throws Exception {
    assertPassed(4, Runs.run(InAStaticField.class));
    assertThat(URIS).hasSize(1);
    assertNobodyListens();
  }

  static final class InAnInstanceField {
    @RegisterExtension final DreamspaceExtension dreamspace = DreamspaceExtension.server().build();

    @RepeatedTest(3)
    void isItsOwn() {
      URIS.add(dreamspace.uri());
      dreamspace.stream().chat("ann", "hi");
      assertOnly(dreamspace.running(), 1);
    }
  }

  @Test
  void instanceField_hasAServerForEachTest() throws Exception {
    assertPassed(3, Runs.run(InAnInstanceField.class));
    assertNobodyListens();
  }

  @Test
  void instanceField_isForTestsAtTheSameTime() throws Exception {
    assertPassed(3, Runs.runInParallel(InAnInstanceField.class));
    assertNobodyListens();
  }

  @DreamspaceTest
  static final class ByParameters {
    private static final int AT_ONCE = 3;
    private static final CountDownLatch ALL_IN = new CountDownLatch(AT_ONCE);

    @BeforeEach
    void fill(ScriptedStream stream, TestClock clock) {
      stream.chat("ann", "before each");
      clock.advance(Duration.ofHours(1));
    }

    @RepeatedTest(AT_ONCE)
    void isItsOwn(RunningDreamspace running) throws InterruptedException {
      URIS.add(running.uri());
      ALL_IN.countDown();
      assertThat(ALL_IN.await(1, TimeUnit.MINUTES)).isTrue();
      running.stream().chat("ben", "hi");
      assertOnly(running, 2);
    }

    @AfterEach
    void isStillThere(Session session) {
      assertThat(session.users().exists(new UserId(2))).isTrue();
    }
  }

  @Test
  void parameters_areForTestsAtTheSameTime() throws Exception {
    assertPassed(3, Runs.runInParallel(ByParameters.class));
    assertThat(URIS).hasSize(3);
    assertNobodyListens();
  }

  /** Leaves requests behind that wait for a day. */
  static final class Untidy {
    @RegisterExtension
    static final DreamspaceExtension dreamspace = DreamspaceExtension.server().build();

    @RepeatedTest(2)
    void leavesARequestBehind() throws Exception {
      assertOnly(dreamspace.running(), 0);
      dreamspace.faults().next(Fault.delay(Duration.ofDays(1)));
      URI uri = dreamspace.uri();
      Socket socket = new Socket(uri.getHost(), uri.getPort());
      byte[] request =
          ("GET /users HTTP/1.1\r\nHost: x\r\nX-API-KEY: " + dreamspace.apiToken() + "\r\n\r\n")
              .getBytes();
      socket.getOutputStream().write(request);
      while (dreamspace.faults().waiting() > 0) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void afterEach_endsWhatWasDelayed() {
    assertPassed(2, Runs.run(Untidy.class));
  }

  @Test
  void everything_endsWithTheTests() throws Exception {
    Runs.run(InAStaticField.class, MisuseTest.Embedded.class);
    Set<Thread> before = threads();
    Set<Path> directories = directories();

    Runs.run(
        InAStaticField.class, InAnInstanceField.class, MisuseTest.Embedded.class, Untidy.class);

    Set<Thread> left = threads();
    left.removeAll(before);
    for (Thread thread : left) {
      assertThat(thread.join(Duration.ofSeconds(30))).as(thread.toString()).isTrue();
    }
    assertThat(directories()).isEqualTo(directories);
  }

  /**
   * Those of the platform, without the ones on which the JDK runs virtual threads, and without
   * Helidon's timers, of which each server leaves one behind, parked (helidon-io/helidon#11939).
   */
  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.getName().startsWith("ForkJoinPool-"))
        .filter(thread -> !thread.getName().equals("helidon-idle-connection-timer"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<Path> directories() throws Exception {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("dreamspace-test-"))
          .collect(Collectors.toSet());
    }
  }

  private static void assertPassed(int tests, Runs.Outcome outcome) {
    assertThat(outcome.failures()).isEmpty();
    assertThat(outcome.passed()).isEqualTo(tests);
  }

  private static void assertOnly(RunningDreamspace running, int events) {
    try (Client client = new Client(running.uri(), running.apiToken())) {
      assertThat(client.get("/events").body().split("\"event_id\"", -1)).hasSize(events + 1);
      assertThat(client.get("/events/1").statusCode()).isEqualTo(events == 0 ? 404 : 200);
    }
  }

  private static void assertNobodyListens() {
    assertThat(URIS).isNotEmpty();
    for (URI uri : URIS) {
      Assertions.assertThatThrownBy(() -> new Socket(uri.getHost(), uri.getPort()).close())
          .isInstanceOf(ConnectException.class);
    }
  }
}
