package io.dreamspace.http.pages.visit;

import io.dreamspace.application.Access;
import io.dreamspace.application.OwnAccount;
import io.dreamspace.application.Session;
import io.dreamspace.application.access.OperatorSession;
import io.dreamspace.application.access.OperatorSessions;
import io.dreamspace.application.access.SignedIn;
import io.dreamspace.application.gallery.Gallery;
import io.dreamspace.application.once.Fingerprinting;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.reading.Form;
import io.dreamspace.http.reading.Segments;
import io.dreamspace.http.reading.ServerTime;
import io.dreamspace.http.request.ClientAddress;
import io.dreamspace.http.request.OperatorCookie;
import io.dreamspace.http.request.RetryAfter;
import io.dreamspace.http.request.SessionCookie;
import io.dreamspace.http.request.SignInCookie;
import io.dreamspace.http.request.SiteUrl;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request for a page, and who makes it. */
public final class Visit {
  private final ServerRequest request;
  private final ServerResponse response;
  private final Premises premises;
  private final Visitor visitor;
  private final boolean operates;
  private final Map<String, String> path;
  private final String assets;
  private final FormToken formToken;

  Visit(
      ServerRequest request,
      ServerResponse response,
      Premises premises,
      Visitor visitor,
      boolean operates,
      Map<String, String> path,
      String assets) {
    this.request = request;
    this.response = response;
    this.premises = premises;
    this.visitor = visitor;
    this.operates = operates;
    this.path = path;
    this.assets = assets;
    this.formToken = new FormToken(request, response);
  }

  public Visitor visitor() {
    return visitor;
  }

  /** What the visitor may do. */
  public Session session() {
    return premises.engine().as(visitor.caller());
  }

  /** What the visitor may do about their own account. */
  public OwnAccount own() {
    return premises.engine().own(visitor.caller());
  }

  /** What can be asked before it is known who asks. */
  public Access access() {
    return premises.engine().access();
  }

  /** Whether it is the operator's browser, which one has to sign in for with the API key. */
  public boolean isOperator() {
    return operates;
  }

  /** What the operator may do, who has to sign in first. */
  public Session operator() {
    if (!operates) {
      throw StepFirst.signInAsOperator();
    }
    return premises.engine().as(premises.operator());
  }

  /** What hangs in the operator's gallery, for whoever is let in. */
  public Gallery gallery() {
    return premises.engine().gallery(premises.operator());
  }

  /** The zone of whatever pages say. */
  public ServerTime serverTime() {
    return premises.serverTime();
  }

  /**
   * Does for the operator what a form asks for, unless it was sent before.
   *
   * @param number the form's own
   * @return whether it was done now
   */
  public boolean once(String number, Runnable work) {
    operator();
    return !premises
        .engine()
        .once(premises.operator())
        .perform(
            new IdempotencyKey(number),
            new Fingerprinting("form of the dashboard").fingerprint(),
            () -> {
              work.run();
              return "";
            })
        .repeated();
  }

  /** What time it is. */
  public Instant now() {
    return premises.engine().now();
  }

  /** How one becomes the operator. */
  public OperatorSessions operatorSessions() {
    return premises.operatorSessions();
  }

  /** The browser is the operator's from now on. */
  public void begin(OperatorSession session) {
    OperatorCookie.give(session, request, response);
  }

  /** The browser is no longer the operator's. */
  public void endOperation() {
    OperatorCookie.take(request, response);
  }

  /** The account of the visitor, who has to sign in if there is none. */
  public Account account() {
    return switch (visitor) {
      case Visitor.Member member -> member.account();
      case Visitor.Guest guest -> throw StepFirst.signIn();
    };
  }

  /** The name of that account, which has to be chosen if there is none. */
  public UserName userName() {
    UserName name = account().userName();
    if (name == null) {
      throw StepFirst.chooseName();
    }
    return name;
  }

  /**
   * What the path has in an open place, decoded.
   *
   * @throws Problem.NotFound if it is not well percent-encoded
   */
  public String segment(String name) {
    List<String> decoded = Segments.of(path.getOrDefault(name, ""));
    return decoded.isEmpty() ? "" : decoded.getFirst();
  }

  /** The open end of the path, not decoded. */
  public String rest() {
    return path.getOrDefault(PathPattern.REST, "");
  }

  public Form query() {
    return Form.of(rawQuery());
  }

  /** The query as it was sent. */
  public String rawQuery() {
    return request.prologue().query().rawValue();
  }

  /** The query as it is read where what was written by hand is not to fail. */
  public Form firstOfQuery() {
    return Form.withFirsts(request.prologue().query().rawValue());
  }

  /** Where the browser is, as far as that is known. */
  public String address() {
    return ClientAddress.of(request).value();
  }

  /** Whether it is a program that asks, for JSON. */
  public boolean wantsJson() {
    return request.headers().all(HeaderNames.ACCEPT, List::of).stream()
        .anyMatch(accept -> accept.contains("application/json"));
  }

  boolean isGet() {
    Method method = request.prologue().method();
    return method.equals(Method.GET) || method.equals(Method.HEAD);
  }

  /** Where this page is, with its query; where its form is, if this is one that was sent. */
  public String here() {
    HttpPrologue prologue = request.prologue();
    String query = prologue.query().rawValue();
    String raw = prologue.uriPath().rawPath();
    return isGet() && !query.isEmpty() ? raw + '?' + query : raw;
  }

  public Frame frame(String title) {
    return new Frame(title, visitor, here(), formToken, assets, true, null);
  }

  /** What was sent, for which it is not too late to ask once. */
  public Sent sent() {
    return new Sent(request, formToken);
  }

  /** The browser is signed in from now on, and no longer as whoever it was before. */
  public void begin(SignedIn signedIn) {
    sessionToken().ifPresent(access().browserSessions()::signOut);
    SessionCookie.give(signedIn.token().value(), request, response);
  }

  /** The token of the session that the browser is in, if it says that it is in one. */
  public Optional<String> sessionToken() {
    return SessionCookie.tokenOf(request.headers());
  }

  /** What this browser alone knows while it goes to a provider to sign in. */
  public Secret departing() {
    return SignInCookie.give(request, response);
  }

  /** The same when it comes back; empty if it did not go from here, or too long ago. */
  public Optional<Secret> returning() {
    return SignInCookie.find(request.headers());
  }

  /** A page of ours as others have to be told of it. */
  public URI url(String path) {
    return SiteUrl.of(request)
        .map(site -> URI.create(site + path))
        .orElseThrow(
            () -> new PageRefused(Status.BAD_REQUEST_400, "The request names no host of ours."));
  }

  /** The browser is told how long to wait. */
  void delay(Problem.TooSoon problem) {
    response.header(RetryAfter.of(problem));
  }

  /** The browser is no longer signed in. */
  public void end() {
    SessionCookie.take(request, response);
  }
}
