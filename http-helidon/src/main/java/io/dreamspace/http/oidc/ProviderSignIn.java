package io.dreamspace.http.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.access.SecretSource;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.http.oidc.ProviderFailed.Reason;
import io.dreamspace.http.reading.Form;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.settings.Provider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs people in by a provider: they are sent there, and believed when they come back. */
public final class ProviderSignIn {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
  private static final Json JSON = Json.strict();
  private static final Pattern ERROR = Pattern.compile("[a-z_]{1,40}");

  private final Provider provider;
  private final Discovery discovery;
  private final SignInsUnderway underway;
  private final SecretSource secrets = new SecretSource();

  public ProviderSignIn(Provider provider, InstantSource clock) {
    this.provider = provider;
    this.discovery = new Discovery(provider, new ProviderHttp(ProviderHttp.PATIENCE), clock);
    this.underway = new SignInsUnderway(clock);
  }

  /** What people call the provider. */
  public String name() {
    return provider.name();
  }

  /**
   * Where the browser goes to.
   *
   * @throws ProviderFailed if the provider says nothing, or nonsense
   */
  public URI begin(Beginning beginning) {
    Secret state = secrets.token();
    Secret nonce = secrets.token();
    Secret verifier = secrets.token();
    URI there = discovery.endpoints().signIn(beginning.returning(), state, nonce, verifier);
    underway.put(state, beginning, nonce, verifier);
    return there;
  }

  /**
   * Who has come back.
   *
   * @param query with which the browser comes
   * @param browser what this browser alone knows, if it has begun anything
   * @throws ProviderFailed if nobody has, whom the provider vouches for
   */
  public Arrival end(Form query, Optional<Secret> browser) {
    Underway begun =
        browser
            .flatMap(known -> underway.take(new Secret(query.text("state")), known))
            .orElseThrow(() -> new ProviderFailed(Reason.NOT_BEGUN));
    requireCode(query);
    Endpoints endpoints = discovery.endpoints();
    ProviderHttp.Answer answer =
        endpoints.exchange(
            new Secret(query.text("code")), begun.beginning().returning(), begun.verifier());
    String token = idToken(answer);
    return new Arrival(begun.beginning(), endpoints.idTokens().identity(token, begun.nonce()));
  }

  private void requireCode(Form query) {
    String issuer = query.text("iss");
    String error = query.text("error");
    if (error.equals("access_denied")) {
      throw new ProviderFailed(Reason.NOT_ALLOWED);
    }
    if (!error.isEmpty()
        || query.text("code").isEmpty()
        || (!issuer.isEmpty() && !issuer.equals(provider.issuer().toString()))) {
      LOG.warn("{} sent a browser back with error '{}'.", provider.name(), known(error));
      throw new ProviderFailed(Reason.UNSOUND);
    }
  }

  private String idToken(ProviderHttp.Answer answer) {
    if (answer.status() >= 500) {
      LOG.warn("{} gives no tokens: status {}.", provider.name(), answer.status());
      throw new ProviderFailed(Reason.SILENT);
    }
    JsonNode json = json(answer.body());
    JsonNode token = json.path("id_token");
    if (answer.status() != 200 || !token.isTextual()) {
      String error = known(json.path("error").asText());
      LOG.warn("{} gives no token: {}, '{}'.", provider.name(), answer.status(), error);
      throw new ProviderFailed(Reason.UNSOUND);
    }
    return token.textValue();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.read(text.getBytes(StandardCharsets.UTF_8));
    } catch (Invalid noJson) {
      throw new ProviderFailed(Reason.UNSOUND);
    }
  }

  /** Errors are words; whatever else stands there is kept out of the log. */
  private static String known(String error) {
    return ERROR.matcher(error).matches() ? error : "";
  }
}
