package io.dreamspace.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test classes as JUnit does, each with nothing but the kit. */
final class Runs {
  private static final Map<String, String> PARALLEL =
      Map.of(
          "junit.jupiter.execution.parallel.enabled", "true",
          "junit.jupiter.execution.parallel.mode.default", "concurrent",
          "junit.jupiter.execution.parallel.mode.classes.default", "concurrent",
          "junit.jupiter.execution.parallel.config.strategy", "fixed",
          "junit.jupiter.execution.parallel.config.fixed.parallelism", "4");

  private Runs() {}

  /**
   * What came of some tests.
   *
   * @param passed how many tests did
   * @param failures of tests and of classes
   */
  record Outcome(int passed, List<Throwable> failures) {}

  static Outcome run(Class<?>... classes) {
    return run(Map.of(), classes);
  }

  static Outcome runInParallel(Class<?>... classes) {
    return run(PARALLEL, classes);
  }

  private static Outcome run(Map<String, String> parameters, Class<?>... classes) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(Arrays.stream(classes).map(Runs::selected).toList())
            .configurationParameters(parameters)
            .build();
    Listener listener = new Listener();
    LauncherFactory.create().execute(request, listener);
    return new Outcome(listener.passed.size(), List.copyOf(listener.failures));
  }

  private static ClassSelector selected(Class<?> type) {
    return selectClass(type);
  }

  private static final class Listener implements TestExecutionListener {
    private final List<TestIdentifier> passed = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      result.getThrowable().ifPresent(failures::add);
      if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
        passed.add(test);
      }
    }
  }
}
