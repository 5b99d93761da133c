package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.stream.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RenewedTokenTest extends ServerTest {
  private static final int CALLERS = 16;
  private static final String EXPIRED = StreamsTest.error("Access token is expired.");
  private static final String CHALLENGE =
      "WWW-Authenticate: Bearer error=\"invalid_token\""
          + " error_description=\"Access token is expired\"";
  private static final String STATUS =
      "{\"color\":\"#ff0000\",\"created\":1,\"poster\":\"552f24f33004785713de674e\"}";
  private static final String NEW_PAIR =
      "{\"access_token\":\"second\",\"token_type\":\"bearer\",\"expires_in\":7200,"
          + "\"refresh_token\":\"secondR\",\"user\":null}";

  private final List<TokenPair> kept = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void connectAsMember() {
    Credential credential =
        Credential.renewedToken(
            new TokenPair("first", "firstR"), new OAuthClient("id", "s3cret&"), kept::add);
    session.close();
    session = RemoteSession.connect(server.uri(), credential, QUICK);
  }

  @Test
  void expiredToken_isExchanged_andTheCallSentAgain() throws InterruptedException {
    server.answer(401, EXPIRED, CHALLENGE).answer(200, NEW_PAIR).answer(200, STATUS);

    set();

    ScriptedServer.Request refused = server.request();
    ScriptedServer.Request exchange = server.request();
    ScriptedServer.Request again = server.request();
    assertThat(exchange.line()).isEqualTo("POST /v0/oauth2/access_token HTTP/1.1");
    assertThat(exchange.headers())
        .containsEntry("content-type", "application/x-www-form-urlencoded")
        .doesNotContainKey("authorization");
    assertThat(exchange.body())
        .isEqualTo(
            "grant_type=refresh_token&client_id=id&client_secret=s3cret%26&refresh_token=firstR");
    assertThat(again.line()).isEqualTo(refused.line());
    assertThat(again.body()).isEqualTo(refused.body());
    assertThat(again.headers()).containsEntry("authorization", "Bearer second");
    assertThat(kept).containsExactly(new TokenPair("second", "secondR"));
  }

  @Test
  void manyCallsAtOnce_exchangeItOnce() throws Exception {
    CountDownLatch refused = new CountDownLatch(CALLERS);
    server.otherwise(request -> answer(request, refused));

    List<CompletableFuture<Void>> calls =
        IntStream.range(0, CALLERS)
            .mapToObj(number -> CompletableFuture.runAsync(this::set, Thread::startVirtualThread))
            .toList();
    for (CompletableFuture<Void> call : calls) {
      call.get(30, TimeUnit.SECONDS);
    }

    assertThat(kept).containsExactly(new TokenPair("second", "secondR"));
    assertThat(server.requestsSoFar())
        .hasSize(2 * CALLERS + 1)
        .filteredOn(request -> request.line().contains("access_token"))
        .hasSize(1);
  }

  private static ScriptedServer.Step answer(
      ScriptedServer.Request request, CountDownLatch refused) {
    if (request.line().contains("access_token")) {
      await(refused);
      return ScriptedServer.answering(200, NEW_PAIR);
    }
    if (request.headers().containsValue("Bearer second")) {
      return ScriptedServer.answering(200, STATUS);
    }
    refused.countDown();
    return ScriptedServer.answering(401, EXPIRED, CHALLENGE);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void token_thatIsExchangedNoMore_isForbidden_andIsNotTriedForEver() {
    server.answer(401, EXPIRED, CHALLENGE);
    server.answer(400, "{\"error\":\"invalid_grant\",\"error_description\":\"\"}");
    server.answer(401, EXPIRED, CHALLENGE);

    assertExpired();
    assertExpired();

    assertThat(server.requestsSoFar()).hasSize(3);
    assertThat(kept).isEmpty();
  }

  @Test
  void newToken_thatIsRefusedToo_isForbidden() {
    server.answer(401, EXPIRED, CHALLENGE).answer(200, NEW_PAIR).answer(401, EXPIRED, CHALLENGE);

    assertExpired();

    assertThat(server.requestsSoFar()).hasSize(3);
  }

  @Test
  void refusal_withoutChallenge_isForbidden() {
    server.answer(401, StreamsTest.error("Action requires authorization."));

    assertThatThrownBy(this::set).isInstanceOf(Forbidden.class);
    assertThat(server.requestsSoFar()).hasSize(1);
  }

  @Test
  void exchange_thatMayHaveArrived_isNotSentAgain() {
    server.answer(401, EXPIRED, CHALLENGE).breakOff();

    assertThatThrownBy(this::set)
        .isInstanceOfSatisfying(
            DreamspaceUnavailable.class,
            problem -> assertThat(problem.mayHaveHappened()).isFalse());
    assertThat(server.requestsSoFar()).hasSize(2);
  }

  @Test
  void exchange_thatWasTurnedAway_isSentAgain() {
    server.answer(401, EXPIRED, CHALLENGE).answer(503, "Later.");
    server.answer(200, NEW_PAIR).answer(200, STATUS);

    set();

    assertThat(kept).hasSize(1);
  }

  @Test
  void exchange_thatIsNotOfTheApi_isUnavailable_andShowsNothing() {
    server.answer(401, EXPIRED, CHALLENGE).answer(200, "{\"access_token\":\"s3cret!\"}");

    assertThatThrownBy(this::set)
        .isInstanceOf(DreamspaceUnavailable.class)
        .hasNoCause()
        .message()
        .doesNotContain("s3cret");
  }

  @Test
  void keeper_thatFails_failsTheCall_butTheTokenIsInUse() throws InterruptedException {
    Credential credential =
        Credential.renewedToken(
            new TokenPair("first", "firstR"),
            new OAuthClient("id", "secret"),
            pair -> {
              throw new IllegalStateException("The disk is full.");
            });
    server.answer(401, EXPIRED, CHALLENGE).answer(200, NEW_PAIR).answer(200, STATUS);
    session.close();
    session = RemoteSession.connect(server.uri(), credential, QUICK);

    assertThatThrownBy(this::set).hasMessage("The disk is full.");
    set();

    server.request();
    server.request();
    assertThat(server.request().headers()).containsEntry("authorization", "Bearer second");
  }

  private void assertExpired() {
    assertThatThrownBy(this::set)
        .isInstanceOf(Forbidden.class)
        .hasMessage("Access token is expired.");
  }

  private void set() {
    session.streams().setStatus(StreamsTest.KEY_OF_STREAM, new Color("#ff0000"));
  }
}
