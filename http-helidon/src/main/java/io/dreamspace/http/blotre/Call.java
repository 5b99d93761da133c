package io.dreamspace.http.blotre;

import io.dreamspace.application.Session;
import io.dreamspace.application.access.Authentication;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.http.reading.Form;
import io.dreamspace.http.request.ClientAddress;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request that has found its route. It does as it is asked, in the order in which it is asked: so
 * an action shows what is checked before what.
 */
public final class Call {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** So many always fit an integer. */
  private static final int MOST_DIGITS = 9;

  private final ServerRequest request;
  private final Route route;
  private final List<String> path;
  private final Function<Caller, Session> sessions;
  private final Sent sent;

  Call(
      ServerRequest request,
      Route route,
      List<String> path,
      Function<Caller, Session> sessions,
      Sent sent) {
    this.request = request;
    this.route = route;
    this.path = path;
    this.sessions = sessions;
    this.sent = sent;
  }

  /** What the path has in the place of a variable, decoded. */
  public String segment(String name) {
    return route.variable(name, path);
  }

  /** The stream whose id the path has in the place of a variable. */
  StreamKey stream(String name) {
    return StreamKey.ofId(segment(name));
  }

  /** What the query says by this name, if more than once the first; null if it does not. */
  public @Nullable String parameter(String name) {
    return Form.withFirsts(request.prologue().query().rawValue()).find(name);
  }

  /** What the query says by this name, if that is a whole number from 0 on; else the other. */
  int count(String name, int otherwise) {
    String text = parameter(name);
    if (text == null || !DIGITS.matcher(text).matches()) {
      return otherwise;
    }
    return text.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(text);
  }

  /** The body, as the JSON that it must be. */
  public BodyValue json() {
    return BodyValue.of(sent.json().get());
  }

  /** The body, as the form that it must be. */
  public Form form() {
    return sent.form().get();
  }

  /** Whether anything stands behind a question mark. */
  public boolean hasQuery() {
    return !request.prologue().query().rawValue().isEmpty();
  }

  /** Where the request comes from, as far as that is known. */
  public String address() {
    return ClientAddress.of(request).value();
  }

  /** What anybody may do. */
  public Session anyone() {
    return sessions.apply(new Caller.Anonymous());
  }

  /** What whoever acts may do; it is refused if that is nobody. */
  public Session member() {
    return switch (sent.actor().get()) {
      case Authentication.Accepted accepted ->
          sessions.apply(new Caller.Member(accepted.account()));
      case Authentication.Expired expired -> throw new Refused(JsonProblems.expired());
      case Authentication.Unknown unknown -> throw new Refused(JsonProblems.nobody());
    };
  }
}
