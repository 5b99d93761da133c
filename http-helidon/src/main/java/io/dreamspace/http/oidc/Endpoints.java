package io.dreamspace.http.oidc;

import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.CodeChallenge;
import io.dreamspace.http.oidc.ProviderFailed.Reason;
import io.dreamspace.http.settings.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the provider can be asked. */
final class Endpoints {
  private final Provider provider;
  private final OIDCProviderMetadata metadata;
  private final ProviderHttp http;
  private final IdTokens idTokens;

  Endpoints(Provider provider, OIDCProviderMetadata metadata, ProviderHttp http) {
    this.provider = provider;
    this.metadata = metadata;
    this.http = http;
    this.idTokens = new IdTokens(provider, metadata, http);
  }

  IdTokens idTokens() {
    return idTokens;
  }

  /** Where the browser goes for whoever uses it to sign in. */
  URI signIn(URI returning, Secret state, Secret nonce, Secret verifier) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("scope", "openid");
    query.put("client_id", provider.clientId());
    query.put("redirect_uri", returning.toString());
    query.put("state", state.value());
    query.put("nonce", nonce.value());
    query.put("code_challenge", CodeChallenge.of(verifier.value()).s256());
    query.put("code_challenge_method", "S256");
    String endpoint = required(metadata.getAuthorizationEndpointURI()).toString();
    return URI.create(endpoint + (endpoint.indexOf('?') < 0 ? '?' : '&') + form(query));
  }

  /** What the code is exchanged for: JSON with an id token in it, or a refusal. */
  ProviderHttp.Answer exchange(Secret code, URI returning, Secret verifier) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grant_type", "authorization_code");
    fields.put("code", code.value());
    fields.put("redirect_uri", returning.toString());
    fields.put("code_verifier", verifier.value());
    String authorization = "";
    if (takesSecretInForm()) {
      fields.put("client_id", provider.clientId());
      fields.put("client_secret", provider.clientSecret().value());
    } else {
      authorization = basic();
    }
    return http.post(required(metadata.getTokenEndpointURI()), form(fields), authorization);
  }

  /** Twitch takes it no other way; who says nothing takes it in the header. */
  private boolean takesSecretInForm() {
    List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
    return methods != null
        && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
  }

  private String basic() {
    String both = encoded(provider.clientId()) + ':' + encoded(provider.clientSecret().value());
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private static URI required(@Nullable URI endpoint) {
    if (endpoint == null) {
      throw new ProviderFailed(Reason.UNSOUND);
    }
    return endpoint;
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + '=' + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
