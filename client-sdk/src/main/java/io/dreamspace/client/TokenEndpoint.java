package io.dreamspace.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;

/** Where a server exchanges tokens. Each is good for one exchange, so none is sent again. */
record TokenEndpoint(ServerAddress server, Attempts attempts, Json json) {
  private static final Target TARGET = new Target("/v0/oauth2/access_token");
  private static final int SUCCESS = 200;
  private static final int REFUSED = 400;

  /** Empty if the server knows neither the token nor the client, or not any more. */
  Optional<TokenPair> refresh(OAuthClient client, String refreshToken) {
    Filters form =
        new Filters()
            .put("grant_type", "refresh_token")
            .put("client_id", client.id())
            .put("client_secret", client.secret())
            .put("refresh_token", refreshToken);
    Answer answer = attempts.sendUntilArrived(request(form));
    return switch (answer.status()) {
      case SUCCESS -> Optional.of(tokens(answer));
      case REFUSED -> Optional.empty();
      default -> throw notOfTheApi();
    };
  }

  private HttpRequest request(Filters form) {
    return HttpRequest.newBuilder(server.with(TARGET))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form.encoded()))
        .build();
  }

  private TokenPair tokens(Answer answer) {
    try {
      JsonNode body = json.readTree(answer.body());
      return new TokenPair(
          body.path("access_token").textValue(), body.path("refresh_token").textValue());
    } catch (IOException | RuntimeException unreadable) {
      throw notOfTheApi(); // Without the cause, which might show a token.
    }
  }

  private DreamspaceUnavailable notOfTheApi() {
    return new DreamspaceUnavailable(
        "The server at " + server + " does not exchange tokens as the API has it.", false, null);
  }
}
