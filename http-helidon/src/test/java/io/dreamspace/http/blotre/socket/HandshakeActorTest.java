package io.dreamspace.http.blotre.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.access.Authentication;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.http.access.Actors;
import io.dreamspace.http.websocket.Handshake;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Method;
import io.helidon.http.WritableHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the pages of others can speak in the name of whoever looks at them. */
final class HandshakeActorTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "none, blot.re, true",
        "https://blot.re, blot.re, true",
        "https://BLOT.re, blot.re, true",
        "http://localhost:8080, localhost:8080, true",
        "https://evil.example, blot.re, false",
        "http://localhost:8081, localhost:8080, false",
        "https://blot.re.evil.example, blot.re, false",
        "https://evil.example/blot.re, blot.re, false",
        "null, blot.re, false",
        "'', blot.re, false",
        "'', none, false"
      })
  void cookie_countsForOurPagesAlone(
      @Nullable String origin, @Nullable String host, boolean counts) {
    WritableHeaders<?> headers = WritableHeaders.create();
    headers.set(HeaderNames.COOKIE, "any=thing");
    headers.set(HeaderNames.AUTHORIZATION, "Bearer kept");
    if (origin != null) {
      headers.set(HeaderNames.ORIGIN, origin);
    }
    if (host != null) {
      headers.set(HeaderNames.HOST, host);
    }
    HttpPrologue prologue =
        HttpPrologue.create("HTTP/1.1", "HTTP", "1.1", Method.GET, StreamSockets.PATH, false);
    assertThat(HandshakeActor.trusted(headers).contains(HeaderNames.COOKIE)).isEqualTo(counts);
    assertThat(
            HandshakeActor.of(
                new Handshake(prologue, headers),
                new Actors(token -> new Authentication.Accepted(Served.MATT))))
        .as("a token counts wherever it comes from")
        .isEqualTo(new Caller.Member(Served.MATT));
  }
}
