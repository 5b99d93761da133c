package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import io.dreamspace.application.Session;
import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.http.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server of its own for each test, and windows that look at it. A test fails if anything was
 * wrong in a window: a script, something that the content security policy forbids, or a request
 * that the page made and that was refused without the test expecting it.
 */
final class Site implements BeforeEachCallback, AfterEachCallback {
  static final String PASSWORD = "correct horse";

  private final List<String> faults = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final Supplier<TestServer> servers;
  private Browser browser;
  private TestServer server;
  private boolean refusalsExpected;
  private boolean errorsExpected;

  Site() {
    this(TestServer::inMemory);
  }

  Site(Supplier<TestServer> servers) {
    this.servers = servers;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browser = Chromium.of(context);
    server = servers.get();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (server != null) {
      contexts.forEach(BrowserContext::close);
      server.close();
      assertThat(faults).isEmpty();
    }
  }

  TestServer server() {
    return server;
  }

  String url(String path) {
    return server.uri() + path;
  }

  /** The API refuses something in this test. */
  void expectRefusals() {
    refusalsExpected = true;
  }

  /** Scripts tell of errors in this test, such as connections that end. */
  void expectConsoleErrors() {
    errorsExpected = true;
  }

  /** Somebody with a root stream. */
  SignedIn member(String name) {
    return server
        .access()
        .browserSessions()
        .signUp(new UserName(name), new Password(PASSWORD), "192.0.2.1");
  }

  Session as(SignedIn member) {
    return server.session(new Caller.Member(member.account()));
  }

  /** A stream of somebody's below this uri. */
  StatusStream stream(SignedIn owner, String parent, String name, String color) {
    String uri = parent + "/" + new StreamName(name).segment();
    return as(owner).streams().create(new StreamDraft(name, uri, new Color(color), null)).stream();
  }

  /** A window of a guest's. */
  Page window() {
    return window(look());
  }

  /** A window of a member's. */
  Page window(SignedIn member) {
    return window(look(), member);
  }

  Page window(Browser.NewContextOptions look, SignedIn member) {
    Page page = window(look);
    page.context().addCookies(List.of(cookie(member)));
    return page;
  }

  private Cookie cookie(SignedIn member) {
    return new Cookie("dreamspace_session", member.token().value()).setUrl(url("/"));
  }

  /** A window of the operator's. */
  Page operatorWindow() {
    return operatorWindow(look());
  }

  Page operatorWindow(Browser.NewContextOptions look) {
    Page page = window(look);
    String[] cookie = server.operatorCookie().split("=", 2);
    page.context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(url("/"))));
    return page;
  }

  /** As windows are unless a test wants others; nothing moves in them. */
  static Browser.NewContextOptions look() {
    return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
  }

  Page window(Browser.NewContextOptions look) {
    BrowserContext context = browser.newContext(look.setBaseURL(url("/")));
    context.setDefaultTimeout(10_000);
    contexts.add(context);
    Page page = context.newPage();
    page.onPageError(error -> faults.add("script: " + error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && !message.text().startsWith("Failed to load")
              && !errorsExpected) {
            faults.add("console: " + message.text());
          }
        });
    page.onResponse(this::check);
    return page;
  }

  /** Waits until this is true in the window. */
  static void await(Page page, String expression) {
    page.waitForCondition(() -> (boolean) page.evaluate(expression));
  }

  private void check(Response response) {
    boolean refused = response.status() >= 400 && !response.request().isNavigationRequest();
    if (refused && !refusalsExpected) {
      faults.add(response.status() + " " + response.url());
    }
  }
}
