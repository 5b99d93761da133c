package io.dreamspace.http.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.http.settings.Provider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A provider that answers what a test wants it to. Whoever it is asked about is {@code 7}. */
final class ScriptedProvider implements AutoCloseable {
  private record Reply(int status, String body) {}

  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final HttpServer server;

  /** Each form that was sent for tokens, and the header that came with it. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  ScriptedProvider() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    configured("");
  }

  static ECKey key(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  Provider provider() {
    return new Provider(URI.create(issuer()), "dreamspace", new Secret("hunter2"), "Script");
  }

  /** It describes itself, with these members more. */
  void configured(String more) {
    reply(
        "/.well-known/openid-configuration",
        200,
        """
        {"issuer": "ISSUER", "authorization_endpoint": "ISSUER/authorize?a=b",
         "token_endpoint": "ISSUER/token", "jwks_uri": "ISSUER/keys",
         "subject_types_supported": ["public"], "response_types_supported": ["code"],
         "id_token_signing_alg_values_supported": ["ES256", "HS256", "none"] MORE}
        """
            .replace("ISSUER", issuer())
            .replace("MORE", more));
  }

  /** It publishes these keys, and no others any more. */
  void publishes(ECKey... keys) {
    reply("/keys", 200, new JWKSet(List.of(keys)).toString());
  }

  /** It gives this for the next codes. */
  void gives(String idToken) {
    reply("/token", 200, "{\"token_type\":\"bearer\",\"id_token\":\"%s\"}".formatted(idToken));
  }

  void reply(String path, int status, String body) {
    replies.put(path, new Reply(status, body));
  }

  /** The claims that are right, to be changed. */
  Map<String, Object> claims(String nonce) {
    Instant now = Instant.now();
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", issuer());
    claims.put("sub", "7");
    claims.put("aud", "dreamspace");
    claims.put("nonce", nonce);
    claims.put("iat", Date.from(now));
    claims.put("exp", Date.from(now.plusSeconds(60)));
    return claims;
  }

  static String signed(ECKey key, Map<String, Object> claims) {
    JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
    claims.forEach(set::claim);
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), set.build());
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/token")) {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + form);
      }
      Reply reply = replies.getOrDefault(path, new Reply(404, ""));
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
