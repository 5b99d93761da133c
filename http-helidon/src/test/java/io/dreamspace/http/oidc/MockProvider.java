package io.dreamspace.http.oidc;

import io.dreamspace.domain.access.Secret;
import io.dreamspace.http.settings.Provider;
import java.net.InetAddress;
import java.net.URI;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A whole provider of others' making. */
public final class MockProvider implements AutoCloseable {
  private static final String ISSUER = "default";

  private final MockOAuth2Server server;

  /**
   * Starts it.
   *
   * @param asking whether it asks for a name, or lets everybody in at once
   */
  public MockProvider(boolean asking) {
    server = new MockOAuth2Server(new OAuth2Config(asking));
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  public Provider provider() {
    URI issuer =
        URI.create(
            "http://localhost:%d/%s".formatted(server.getConfig().getHttpServer().port(), ISSUER));
    return new Provider(issuer, "dreamspace", new Secret("hunter2"), "Mockery");
  }

  /** Whoever comes next is this one. */
  void nextIs(String subject) {
    server.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, subject));
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
