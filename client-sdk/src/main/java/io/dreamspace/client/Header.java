package io.dreamspace.client;

import java.util.Optional;

/** A header by which a request proves who sends it. */
record Header(String name, String value) {
  private static final String AUTHORIZATION = "Authorization";

  /** Empty if there is nothing to prove. */
  static Optional<Header> of(Credential credential) {
    return switch (credential) {
      case ApiKey key -> Optional.of(new Header(ApiKey.HEADER, key.value()));
      case AccessToken token -> Optional.of(bearer(token.value()));
      case RenewedToken token -> Optional.of(bearer(token.accessToken()));
      case NoCredential none -> Optional.empty();
    };
  }

  private static Header bearer(String token) {
    return new Header(AUTHORIZATION, "Bearer " + token);
  }

  @Override
  public String toString() {
    return "Header[" + name + "]";
  }
}
