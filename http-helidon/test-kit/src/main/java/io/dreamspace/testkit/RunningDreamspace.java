package io.dreamspace.testkit;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Session;
import io.dreamspace.client.Credential;
import io.dreamspace.client.RemoteSession;
import io.dreamspace.domain.access.Caller;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The Dreamspace of one test, with a store of its own that is empty when the test begins. What is
 * done here and what is done by HTTP is in the same place.
 */
public final class RunningDreamspace {
  static final Caller CALLER = new Caller.Bot("test");

  private final Setup setup;
  private final TemporaryDirectory directory = TemporaryDirectory.create();
  private final @Nullable StandingServer server;
  private final Engine engine;
  private final Session session;
  private final TestClock clock;
  private final ScriptedStream stream;
  private final Members members;
  private final ScriptedColors colors;
  private final Faults faults;

  private RunningDreamspace(Setup setup, Template template, @Nullable StandingServer server) {
    this.setup = setup;
    this.server = server;
    this.clock = new TestClock(setup.start());
    this.engine = new Engine(template.openIn(directory), clock);
    this.session = engine.as(CALLER);
    this.stream = new ScriptedStream(session, clock);
    this.members = new Members(engine, session);
    this.colors = new ScriptedColors(members::embedded, clock);
    this.faults = new Faults(server == null ? () -> {} : server::cutSockets);
  }

  static RunningDreamspace embedded(Setup setup, Template template) {
    return new RunningDreamspace(setup, template, null);
  }

  static RunningDreamspace served(Setup setup, Template template, StandingServer server) {
    RunningDreamspace running = new RunningDreamspace(setup, template, server);
    server.gate().open(running);
    return running;
  }

  /**
   * Where it is served, such as {@code http://127.0.0.1:40123}.
   *
   * @throws IllegalStateException if it is embedded only
   */
  public URI uri() {
    return server().uri();
  }

  /**
   * What requests have to bring as {@code X-API-KEY}.
   *
   * @throws IllegalStateException if it is embedded only
   */
  public String apiToken() {
    server();
    return setup.apiToken();
  }

  /** All that can be done, without HTTP. */
  public Session session() {
    return session;
  }

  /**
   * The session of the account of this name, without HTTP. The account is made if it is not there.
   */
  public Session member(String name) {
    return members.embedded(name);
  }

  /**
   * All that can be done, over HTTP and with the API token; closed when the test ends.
   *
   * @throws IllegalStateException if it is embedded only
   */
  public RemoteSession remote() {
    return members.remote(uri(), Credential.apiKey(apiToken()));
  }

  /**
   * Like {@link #member}, over HTTP and with an access token; closed when the test ends.
   *
   * @throws IllegalStateException if it is embedded only
   */
  public RemoteSession remoteMember(String name) {
    return members.remote(uri(), name);
  }

  /** The engine below the session; the kit closes it. */
  public Engine engine() {
    return engine;
  }

  /** The clock that says when things are created. */
  public TestClock clock() {
    return clock;
  }

  /** A stream to be scripted, on this session and this clock. */
  public ScriptedStream stream() {
    return stream;
  }

  /** Streams of the Blot're API to be scripted, on this engine and this clock. */
  public ScriptedColors colors() {
    return colors;
  }

  /**
   * What goes wrong with the next requests.
   *
   * @throws IllegalStateException if it is embedded only
   */
  public Faults faults() {
    server();
    return faults;
  }

  StandingServer server() {
    if (server == null) {
      throw new IllegalStateException("This Dreamspace is embedded: it has no server.");
    }
    return server;
  }

  /** Lets the requests under way finish, delayed or not, and leaves nothing behind. */
  void end() {
    try (directory;
        engine) {
      members.close();
      if (server != null) {
        faults.reset();
        server.gate().close();
      }
    }
  }
}
