package io.dreamspace.http.oauth;

import io.dreamspace.application.oauth.GrantOutcome;
import io.dreamspace.application.oauth.GrantRequest;
import io.dreamspace.application.oauth.Tokens;
import io.dreamspace.client.wire.TokenErrorBody;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.http.blotre.Call;
import io.dreamspace.http.blotre.Reply;
import io.dreamspace.http.mapping.TokenBodies;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import java.util.List;

/** Gives clients their tokens. Whatever is wrong is answered alike, by one of OAuth 2's codes. */
final class TokenEndpoint {
  private static final List<Header> NEVER_KEPT =
      List.of(
          HeaderValues.createCached(
              HeaderNames.CACHE_CONTROL, "no-cache, no-store, must-revalidate"),
          HeaderValues.createCached(HeaderNames.EXPIRES, "0"));

  private final Tokens tokens;

  TokenEndpoint(Tokens tokens) {
    this.tokens = tokens;
  }

  Reply answer(Call call) {
    if (call.hasQuery()) {
      // Urls are logged by whatever stands between, and what clients show here is secret.
      return error("invalid_request");
    }
    try {
      return answer(TokenForm.read(call.form()));
    } catch (Invalid malformed) {
      return error("invalid_request");
    }
  }

  private Reply answer(TokenForm form) {
    return switch (form) {
      case TokenForm.Senseless(String error) -> error(error);
      case TokenForm.Sensible(GrantRequest request) ->
          switch (tokens.exchange(request)) {
            case GrantOutcome.Granted(var granted) ->
                new Reply(Status.OK_200, TokenBodies.tokens(granted), NEVER_KEPT);
            case GrantOutcome.UnknownClient client -> error("invalid_client");
            case GrantOutcome.UnknownGrant grant -> error(TokenForm.INVALID_GRANT);
          };
    };
  }

  private static Reply error(String code) {
    return new Reply(Status.BAD_REQUEST_400, new TokenErrorBody(code, ""), NEVER_KEPT);
  }
}
