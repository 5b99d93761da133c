package io.dreamspace.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Session;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What somebody is told who asks for what is not there; JUnit's launcher runs the classes within.
 */
@Timeout(120)
final class MisuseTest {

  @DreamspaceTest(embedded = true)
  static final class Embedded {
    @Test
    void hasASession(Session session, ScriptedStream stream) {
      stream.chat("ann", "hi");
      assertThat(stream.recorded()).hasSize(1);
      assertThat(session).isNotNull();
    }

    @Test
    void hasNoFaults(Faults faults) {
      Assertions.fail("There are faults: " + faults);
    }

    @Test
    void hasNoAddress(RunningDreamspace running) {
      running.uri();
    }
  }

  @Test
  void embedded_hasNoServer() {
    Runs.Outcome outcome = Runs.run(Embedded.class);
    assertThat(outcome.passed()).isOne();
    assertThat(outcome.failures())
        .hasSize(2)
        .allMatch(failure -> failure.getMessage().contains("it has no server"));
  }

  @DreamspaceTest
  static final class TooEarly {
    TooEarly(Session session) {
      Assertions.fail("There is a session: " + session);
    }

    @Test
    void never() {}
  }

  @Test
  void constructor_isTooEarly() {
    assertThat(Runs.run(TooEarly.class).failures())
        .singleElement()
        .asString()
        .contains("A Dreamspace is there for test methods");
  }

  static final class Misused {
    @RegisterExtension
    static final DreamspaceExtension dreamspace = DreamspaceExtension.embedded().build();

    @BeforeAll
    static void asks() {
      dreamspace.session();
    }

    @Test
    void never() {}
  }

  @Test
  void accessors_areForTestsOnly() {
    assertThat(Runs.run(Misused.class).failures())
        .singleElement()
        .hasToString("java.lang.IllegalStateException: There is a Dreamspace during tests only.");
  }

  static final class StaticButAtOnce {
    private static final CountDownLatch ALL_IN = new CountDownLatch(2);

    @RegisterExtension
    static final DreamspaceExtension dreamspace = DreamspaceExtension.embedded().build();

    @RepeatedTest(2)
    void cannotTellWhichIsMeant() throws InterruptedException {
      ALL_IN.countDown();
      assertThat(ALL_IN.await(1, TimeUnit.MINUTES)).isTrue();
      dreamspace.session();
    }
  }

  @Test
  void staticField_saysThatItCannotTellTestsApart() {
    Runs.Outcome outcome = Runs.runInParallel(StaticButAtOnce.class);
    assertThat(outcome.failures())
        .isNotEmpty()
        .allMatch(failure -> failure.getMessage().startsWith("Several tests run at once"));
  }
}
