package io.dreamspace.http.oauth;

import io.dreamspace.application.oauth.ClientCredentials;
import io.dreamspace.application.oauth.GrantRequest;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.http.reading.Form;
import org.jspecify.annotations.Nullable;

/** What a client sends to get tokens. */
sealed interface TokenForm {
  String INVALID_GRANT = "invalid_grant";

  /** It asks for something. */
  record Sensible(GrantRequest request) implements TokenForm {}

  /**
   * It asks for nothing that there is.
   *
   * @param error the code of that
   */
  record Senseless(String error) implements TokenForm {}

  static TokenForm read(Form form) {
    String id = form.find("client_id");
    Secret secret = secret(form, "client_secret");
    return switch (form.text("grant_type")) {
      case "authorization_code", "refresh_token", "https://oauth2grant.blot.re/onetime_code" ->
          id == null || secret == null
              ? new Senseless(INVALID_GRANT)
              : read(form, new ClientCredentials(id, secret));
      default -> new Senseless("unsupported_grant_type");
    };
  }

  private static TokenForm read(Form form, ClientCredentials client) {
    boolean refreshes = form.text("grant_type").equals("refresh_token");
    Secret shown = secret(form, refreshes ? "refresh_token" : "code");
    if (shown == null) {
      return new Senseless(INVALID_GRANT);
    }
    return new Sensible(
        switch (form.text("grant_type")) {
          case "refresh_token" -> new GrantRequest.OfRefreshToken(client, shown);
          case "authorization_code" ->
              new GrantRequest.OfCode(
                  client, shown, form.find("redirect_uri"), secret(form, "code_verifier"));
          default -> new GrantRequest.OfOneTimeCode(client, shown);
        });
  }

  private static @Nullable Secret secret(Form form, String name) {
    String value = form.find(name);
    return value == null ? null : new Secret(value);
  }
}
