package io.dreamspace.testkit;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Session;
import io.dreamspace.client.RemoteSession;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a Dreamspace of its own: an empty SQLite store, a clock, and if wanted the
 * production server on a free port.
 *
 * <p>In a static field with {@code @RegisterExtension}, all tests of the class, nested ones too,
 * find the server at the same address; each finds it empty. In a field of the instance each test
 * has a server of its own. Its methods are for the test that runs; when several tests of the same
 * extension run at once, they take parameters instead, see {@link DreamspaceTest}.
 */
public final class DreamspaceExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Map<Class<?>, Function<RunningDreamspace, Object>> INJECTED =
      Map.of(
          RunningDreamspace.class, running -> running,
          Session.class, RunningDreamspace::session,
          RemoteSession.class, RunningDreamspace::remote,
          Engine.class, RunningDreamspace::engine,
          TestClock.class, RunningDreamspace::clock,
          ScriptedStream.class, RunningDreamspace::stream,
          ScriptedColors.class, RunningDreamspace::colors,
          Faults.class, RunningDreamspace::faults);

  private final @Nullable Setup given;
  private final CurrentTests current = new CurrentTests();

  /** For JUnit: what is set up stands in the annotation {@link DreamspaceTest}. */
  public DreamspaceExtension() {
    this(null);
  }

  DreamspaceExtension(@Nullable Setup given) {
    this.given = given;
  }

  /** With the production server on a free port. */
  public static DreamspaceExtensionBuilder server() {
    return new DreamspaceExtensionBuilder(Setup.standard(true));
  }

  /** Without any socket. */
  public static DreamspaceExtensionBuilder embedded() {
    return new DreamspaceExtensionBuilder(Setup.standard(false));
  }

  /**
   * Where the server is. If the field is static, from before all tests on.
   *
   * @throws IllegalStateException if there is no server, or no test runs, or more than one
   */
  public URI uri() {
    return current.uri();
  }

  /** See {@link RunningDreamspace#apiToken}. */
  public String apiToken() {
    return running().apiToken();
  }

  /** See {@link RunningDreamspace#session}. */
  public Session session() {
    return running().session();
  }

  /** See {@link RunningDreamspace#member}. */
  public Session member(String name) {
    return running().member(name);
  }

  /** See {@link RunningDreamspace#remote}. */
  public RemoteSession remote() {
    return running().remote();
  }

  /** See {@link RunningDreamspace#remoteMember}. */
  public RemoteSession remoteMember(String name) {
    return running().remoteMember(name);
  }

  /** See {@link RunningDreamspace#engine}. */
  public Engine engine() {
    return running().engine();
  }

  /** See {@link RunningDreamspace#clock}. */
  public TestClock clock() {
    return running().clock();
  }

  /** See {@link RunningDreamspace#stream}. */
  public ScriptedStream stream() {
    return running().stream();
  }

  /** See {@link RunningDreamspace#colors}. */
  public ScriptedColors colors() {
    return running().colors();
  }

  /** See {@link RunningDreamspace#faults}. */
  public Faults faults() {
    return running().faults();
  }

  /**
   * The Dreamspace of the test that runs.
   *
   * @throws IllegalStateException if none runs, or more than one
   */
  public RunningDreamspace running() {
    return current.one();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Setup setup = setup(context);
    if (setup.served()) {
      current.standAt(servers(context, setup));
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Setup setup = setup(context);
    Template template = template(context);
    RunningDreamspace running =
        setup.served()
            ? RunningDreamspace.served(setup, template, servers(context, setup).take())
            : RunningDreamspace.embedded(setup, template);
    store(context).put(RunningDreamspace.class, running);
    current.add(running);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    RunningDreamspace running =
        store(context).remove(RunningDreamspace.class, RunningDreamspace.class);
    if (running == null) {
      return;
    }
    current.remove(running);
    running.end();
    Setup setup = setup(context);
    if (setup.served()) {
      servers(context, setup).giveBack(running.server());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return INJECTED.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    RunningDreamspace running =
        store(context).get(RunningDreamspace.class, RunningDreamspace.class);
    Function<RunningDreamspace, Object> part = INJECTED.get(parameter.getParameter().getType());
    if (running == null || part == null) {
      throw new ParameterResolutionException(
          "A Dreamspace is there for test methods, and for those before and after each.");
    }
    try {
      return part.apply(running);
    } catch (IllegalStateException e) {
      throw new ParameterResolutionException(String.valueOf(e.getMessage()), e);
    }
  }

  private Setup setup(ExtensionContext context) {
    return given == null ? AnnotatedSetup.of(context) : given;
  }

  /** Those of the class, if it has some already, for all of its tests; else those of the test. */
  private Servers servers(ExtensionContext context, Setup setup) {
    return store(context).computeIfAbsent(setup, Servers::new, Servers.class);
  }

  private static Template template(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(Template.class))
        .computeIfAbsent(Template.class, key -> Template.create(), Template.class);
  }

  private Store store(ExtensionContext context) {
    return context.getStore(Namespace.create(DreamspaceExtension.class, this));
  }
}
