package io.dreamspace.http.oidc;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.dreamspace.http.oidc.ProviderFailed.Reason;
import io.dreamspace.http.settings.Provider;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out how to ask the provider, and remembers it for a while. */
final class Discovery {
  private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
  private static final String CONFIGURATION = "/.well-known/openid-configuration";
  private static final Duration MEMORY = Duration.ofHours(1);

  private final Provider provider;
  private final ProviderHttp http;
  private final InstantSource clock;
  private volatile @Nullable Found last;

  private record Found(Endpoints endpoints, Instant until) {}

  Discovery(Provider provider, ProviderHttp http, InstantSource clock) {
    this.provider = provider;
    this.http = http;
    this.clock = clock;
  }

  /** Asked twice at once, it asks twice: nobody waits for somebody else's time-out. */
  Endpoints endpoints() {
    Found known = last;
    Instant now = clock.instant();
    if (known == null || !now.isBefore(known.until())) {
      known = new Found(new Endpoints(provider, metadata(), http), now.plus(MEMORY));
      last = known;
    }
    return known.endpoints();
  }

  private OIDCProviderMetadata metadata() {
    String issuer = provider.issuer().toString();
    String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    String text = http.get(URI.create(base + CONFIGURATION));
    try {
      OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(text);
      if (metadata.getIssuer().getValue().equals(issuer)) {
        return metadata;
      }
      LOG.warn("{} calls itself {}.", issuer, metadata.getIssuer());
    } catch (ParseException e) {
      LOG.warn("The configuration of {} cannot be read: {}", issuer, e.getMessage());
    }
    throw new ProviderFailed(Reason.UNSOUND);
  }
}
