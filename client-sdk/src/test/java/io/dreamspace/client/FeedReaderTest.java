package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.change.FeedEntry;
import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.application.change.FeedListener;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.application.change.FeedSubscription;
import io.dreamspace.client.ScriptedServer.Request;
import io.dreamspace.client.ScriptedServer.Step;
import io.dreamspace.domain.change.Cursor;
import io.dreamspace.domain.change.Epoch;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a subscription to the feed when its connection does not do what it should. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FeedReaderTest {
  private static final String EPOCH = "0123456789abcdef0123456789abcdef";
  private static final FeedStart START = new FeedStart.After(new Cursor(new Epoch(EPOCH), 0));
  private static final Duration SILENCE = Duration.ofMillis(200);
  private static final String PAGE =
      """
      {"changes": [], "next": "1.%1$s", "epoch": "%1$s", "guaranteed_from": 1, "latest": 1,
       "more": false}\
      """
          .formatted(EPOCH);
  private static final String CHANGE =
      """
      {"change_id": %1$d, "epoch": "%2$s", "type": "stamp.deleted", "at": "2025-06-08T12:00:00Z",
       "data": {"stamp_id": %1$d, "document_id": 2, "stamp_type": "a", "pos_x": 0, "pos_y": 0,
                "rotation": 0.0}}\
      """
          .replace("\n", "");

  private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
  private final AtomicInteger opened = new AtomicInteger();
  private ScriptedServer server;
  private Transport transport;
  private RemoteChangeFeed feed;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedServer();
    ServerAddress address = ServerAddress.of(server.uri());
    Credential key = Credential.apiKey("key");
    RemoteOptions options = RemoteOptions.defaults();
    transport = new Transport(address, options.connectTimeout());
    Http http = new Http(address, key, new Attempts(transport, address, options));
    feed =
        new RemoteChangeFeed(
            http, new FeedConnections(address, key, transport, SILENCE), options.attemptTimeout());
  }

  @AfterEach
  void close() throws IOException {
    feed.close();
    transport.close();
    server.close();
  }

  @Test
  void connectionThatFallsSilent_isMadeAgain_afterWhatWasHeard() throws InterruptedException {
    answer(
        request ->
            request.line().contains("after=0.")
                ? ScriptedServer.fallingSilentWithin(event(1) + "x")
                : ScriptedServer.fallingSilentWithin(event(2) + "x"));

    try (FeedSubscription subscription = subscribe()) {
      assertThat(next()).isEqualTo(1L);
      assertThat(next()).isEqualTo(2L);
      assertThat(subscription.position().epoch()).isEqualTo(new Epoch(EPOCH));
    }
  }

  @Test
  void connectionThatNeverBegins_isMadeAgain() throws InterruptedException {
    answer(
        request ->
            opened.incrementAndGet() == 1
                ? new Step.Silence()
                : ScriptedServer.fallingSilentWithin(event(1) + "x"));

    try (FeedSubscription subscription = subscribe()) {
      assertThat(next()).isEqualTo(1L);
      assertThat(subscription.position()).isNotNull();
    }
  }

  @Test
  void changeOfATypeNotKnown_isPassedOver_andNotAskedForAgain() throws InterruptedException {
    String newer = event(1).replace("stamp.deleted", "stamp.admired");
    answer(
        request ->
            request.line().contains("after=0.")
                ? ScriptedServer.fallingSilentWithin(newer + "x")
                : ScriptedServer.fallingSilentWithin(event(2) + "x"));

    try (FeedSubscription subscription = subscribe()) {
      assertThat(next()).isEqualTo(2L);
      assertThat(subscription.position().number()).isPositive();
    }
  }

  @Test
  void changeOfATypeNotKnown_isMissingInAPage_whichGoesOnAfterIt() {
    server.answer(
        200,
        PAGE.replace("[]", "[" + CHANGE.formatted(1, EPOCH).replace("deleted", "admired") + "]"));

    FeedPage page = feed.read(START, FeedQuery.all(), 10);

    assertThat(page.entries()).isEmpty();
    assertThat(page.next().number()).isEqualTo(1);
  }

  @Test
  void refusal_endsTheSubscription() throws InterruptedException {
    Step refusal =
        ScriptedServer.answering(
            400,
            "{\"type\":\"about:blank\",\"title\":\"t\",\"status\":400,\"detail\":\"No.\"}",
            "Content-Type: application/problem+json");
    server.answer(200, PAGE).otherwise(request -> refusal);

    try (FeedSubscription subscription = subscribe()) {
      assertThat(next()).isInstanceOf(Invalid.class);
      assertThat(subscription.position()).isNotNull();
    }
  }

  /** How connections are answered; whoever asks for pages gets an empty one. */
  private void answer(Function<Request, Step> connection) {
    server.otherwise(
        request ->
            request.headers().get("accept").equals("text/event-stream")
                ? connection.apply(request)
                : ScriptedServer.answering(200, PAGE));
  }

  private static String event(int number) {
    return "id: %d.%s\ndata: %s\n\n".formatted(number, EPOCH, CHANGE.formatted(number, EPOCH));
  }

  private FeedSubscription subscribe() {
    return feed.subscribe(START, FeedQuery.all(), new Listener());
  }

  /** The number of the next change, or why there is none. */
  private Object next() throws InterruptedException {
    return heard.poll(30, TimeUnit.SECONDS);
  }

  private final class Listener implements FeedListener {
    @Override
    public void hear(FeedEntry entry) {
      heard.add(((Changed) entry).change().number());
    }

    @Override
    public void ended(@Nullable RuntimeException failure) {
      heard.add(failure == null ? "closed" : failure);
    }
  }
}
