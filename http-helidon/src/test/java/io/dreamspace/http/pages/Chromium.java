package io.dreamspace.http.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's Chromium, started once for all tests: its headless shell where there is one, which
 * takes half the processor time.
 */
final class Chromium implements AutoCloseable {
  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    try {
      browser =
          playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  /** The browser of all tests; without one, they are skipped on a developer's machine alone. */
  static Browser of(ExtensionContext context) {
    Path program = PROGRAMS.stream().filter(Files::isExecutable).findFirst().orElse(null);
    if (program == null) {
      return missing();
    }
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Chromium.class))
        .computeIfAbsent(Chromium.class, key -> new Chromium(program), Chromium.class)
        .browser;
  }

  private static Browser missing() {
    String advice = "apt-get install --no-install-recommends chromium-headless-shell";
    String missing = "None of " + PROGRAMS + " is there: " + advice;
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(missing);
    }
    return Assumptions.abort(missing);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
