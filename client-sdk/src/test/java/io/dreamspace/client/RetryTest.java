package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.event.Events;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserEdit;
import io.dreamspace.domain.user.UserRef;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest extends ServerTest {
  private static final UserDraft DRAFT = new UserDraft(new TwitchId("1"), "n", Edit.keep());

  @Test
  void read_isSentAgain_ifTheConnectionBreaks() {
    server.breakOff().breakOffWithin(USER).answer(200, USER);

    assertThat(session.users().get(SEVEN).user().id()).isEqualTo(SEVEN);
    assertThat(server.requestsSoFar())
        .hasSize(3)
        .allMatch(request -> request.line().equals("GET /users/7 HTTP/1.1"))
        .noneMatch(request -> request.headers().containsKey("idempotency-key"));
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504})
  void request_isSentAgain_ifTheServerIsBusy(int status) {
    server.answer(status, "Later.").answer(200, USER);

    assertThat(session.users().record(DRAFT).user().id()).isEqualTo(SEVEN);
    assertThat(server.requestsSoFar()).hasSize(2);
  }

  @Test
  void write_isSentAgainUnderTheSameKey_andTheNextUnderAnother() {
    server.breakOff().answer(200, USER).breakOff().answer(200, USER);

    session.users().record(DRAFT);
    UserEdit edit = new UserEdit(Edit.keep(), Edit.set("n"), Edit.keep());
    session.users().edit(SEVEN, edit);

    List<String> keys = keys();
    assertThat(keys).hasSize(4).doesNotContainNull();
    assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
    assertThat(keys.get(2)).isEqualTo(keys.get(3));
    List<ScriptedServer.Request> requests = server.requestsSoFar();
    assertThat(requests.get(0).body())
        .isEqualTo(requests.get(1).body())
        .isEqualTo("{\"twitch_id\":\"1\",\"name\":\"n\"}");
    assertThat(requests.get(3).body()).isEqualTo("{\"name\":\"n\"}");
  }

  @Test
  void recordOnce_isSentUnderTheKeyGiven() throws InterruptedException {
    server.problem(400, "No.");
    Events events = session.events();
    EventDraft draft =
        new EventDraft(
            new UserRef.Existing(SEVEN),
            new DocumentRef.None(),
            null,
            Instant.EPOCH,
            new EventKind.Raid(1));

    assertThatThrownBy(() -> events.recordOnce(new IdempotencyKey("message-1"), draft))
        .isInstanceOf(Invalid.class);
    assertThat(server.request().headers()).containsEntry("idempotency-key", "message-1");
  }

  @Test
  void retries_end() {
    server.breakOffWithin(USER).answer(502, "Later.").answer(503, "Later.").answer(200, USER);

    assertUnavailable(
        false, "The server at " + server.uri() + " answers 503.", () -> session.users().get(SEVEN));
    assertThat(server.requestsSoFar()).hasSize(3);
  }

  @Test
  void write_thatMayHaveArrived_saysSo() {
    server.breakOff().breakOff().breakOff();

    assertUnavailable(
        true, "The connection to " + server.uri() + " broke.", () -> session.users().record(DRAFT));
  }

  @Test
  void write_thatTheServerTurnedAway_didNotHappen() {
    server.answer(503, "Later.").answer(503, "Later.").answer(503, "Later.");

    assertUnavailable(
        false,
        "The server at " + server.uri() + " answers 503.",
        () -> session.users().record(DRAFT));
  }

  @Test
  void write_toNobody_didNotHappen() throws IOException {
    URI nobody;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
    try (RemoteSession toNobody = RemoteSession.connect(nobody, KEY, QUICK)) {
      assertUnavailable(
          false,
          "The server at " + nobody + " cannot be reached.",
          () -> toNobody.users().record(DRAFT));
    }
  }

  @Test
  void failure_isNotSentAgain() {
    server.answer(500, "Something went wrong.");

    assertUnavailable(
        true,
        "The server at " + server.uri() + " answers 500, which is not of the API.",
        () -> session.users().record(DRAFT));
    assertThat(server.requestsSoFar()).hasSize(1);
  }

  @Test
  void delete_isSentAgain() {
    server.breakOff().answer(200, USER);

    assertThat(session.users().delete(SEVEN).user().id()).isEqualTo(SEVEN);
    assertThat(keys()).containsOnlyNulls();
  }

  @Test
  void delete_thatGotLost_andFindsNothingAfterwards_doesNotClaimThatNothingChanged() {
    server.breakOff().problem(404, "There is no user 7.");

    assertUnavailable(
        true,
        "It is deleted, but the server at " + server.uri() + " could not answer what it was.",
        () -> session.users().delete(SEVEN));
  }

  @Test
  void delete_thatWasTurnedAway_andFindsNothingAfterwards_isNotFound() {
    server.answer(503, "Later.").problem(404, "There is no user 7.");

    assertThatThrownBy(() -> session.users().delete(SEVEN))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no user 7.");
  }

  @Test
  void attempt_thatTakesTooLong_isGivenUp_andSentAgain() {
    connect(QUICK.withAttemptTimeout(Duration.ofMillis(200)));
    server.silence().answer(200, USER);

    assertThat(session.users().get(SEVEN).user().id()).isEqualTo(SEVEN);
    assertThat(server.requestsSoFar()).hasSize(2);
  }

  @Test
  void attempt_whoseAnswerDoesNotEnd_isGivenUp() {
    connect(QUICK.withAttemptTimeout(Duration.ofMillis(200)).withRetries(0));
    server.fallSilentWithin(USER);

    assertUnavailable(
        false,
        "The server at " + server.uri() + " did not answer within 200 ms.",
        () -> session.users().get(SEVEN));
  }

  @Test
  void call_endsInTime_howeverManyRetriesAreLeft() {
    connect(
        QUICK
            .withAttemptTimeout(Duration.ofMillis(150))
            .withCallTimeout(Duration.ofMillis(400))
            .withRetries(1_000));
    long start = System.nanoTime();

    assertThatThrownBy(() -> session.users().record(DRAFT))
        .isInstanceOfSatisfying(
            DreamspaceUnavailable.class, problem -> assertThat(problem.mayHaveHappened()).isTrue());
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(300), Duration.ofSeconds(10));
    assertThat(server.requestsSoFar()).hasSizeBetween(2, 4);
  }

  private List<String> keys() {
    return server.requestsSoFar().stream()
        .map(request -> request.headers().get("idempotency-key"))
        .toList();
  }

  private static void assertUnavailable(
      boolean mayHaveHappened, String sentence, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DreamspaceUnavailable.class,
            problem -> assertThat(problem.mayHaveHappened()).isEqualTo(mayHaveHappened))
        .hasMessage(sentence);
  }
}
