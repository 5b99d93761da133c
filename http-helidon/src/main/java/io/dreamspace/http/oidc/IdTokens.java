package io.dreamspace.http.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.http.oidc.ProviderFailed.Reason;
import io.dreamspace.http.settings.Provider;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Believes what the provider has signed for us, now, and for this very sign-in. Keys that are not
 * known yet are asked for, so the provider may change them.
 */
final class IdTokens {
  private static final Logger LOG = LoggerFactory.getLogger(IdTokens.class);

  /** The same for all providers that say nothing. */
  private static final List<JWSAlgorithm> USUAL = List.of(JWSAlgorithm.RS256);

  private final String clientId;
  private final IDTokenValidator validator;

  IdTokens(Provider provider, OIDCProviderMetadata metadata, ProviderHttp http) {
    clientId = provider.clientId();
    JWKSource<SecurityContext> keys =
        JWKSourceBuilder.create(
                url(metadata.getJWKSetURI()), from -> new Resource(http.get(uri(from)), "json"))
            .refreshAheadCache(false)
            .rateLimited(false)
            .build();
    validator =
        new IDTokenValidator(
            metadata.getIssuer(),
            new ClientID(clientId),
            new JWSVerificationKeySelector<>(algorithms(metadata), keys),
            null);
  }

  /** Those by which nobody can sign who only knows what is published. */
  private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
    List<JWSAlgorithm> named = metadata.getIDTokenJWSAlgs();
    Set<JWSAlgorithm> algorithms = new HashSet<>(named == null ? USUAL : named);
    algorithms.retainAll(JWSAlgorithm.Family.SIGNATURE);
    if (algorithms.isEmpty()) {
      throw new ProviderFailed(Reason.UNSOUND);
    }
    return algorithms;
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw new ProviderFailed(Reason.UNSOUND);
    }
  }

  private static URI uri(URL url) {
    return URI.create(url.toString());
  }

  /** Whom the token is about. */
  ExternalIdentity identity(String token, Secret nonce) {
    try {
      IDTokenClaimsSet claims =
          validator.validate(SignedJWT.parse(token), new Nonce(nonce.value()));
      AuthorizedParty party = claims.getAuthorizedParty();
      if (party != null && !party.getValue().equals(clientId)) {
        throw new BadJOSEException("issued to another party");
      }
      return new ExternalIdentity(claims.getIssuer().getValue(), claims.getSubject().getValue());
    } catch (KeySourceException e) {
      LOG.warn("The provider's keys cannot be read: {}", e.getMessage());
      throw new ProviderFailed(Reason.SILENT);
    } catch (BadJOSEException | JOSEException | ParseException e) {
      LOG.warn("The provider's id token is not believed: {}", e.getMessage());
      throw new ProviderFailed(Reason.UNSOUND);
    }
  }
}
