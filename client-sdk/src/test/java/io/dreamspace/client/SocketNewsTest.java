package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.stream.StreamListener;
import io.dreamspace.application.stream.StreamSubscriptions;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a listener hears over a socket. */
class SocketNewsTest extends SocketTest {
  private static final Address RYE = new Address.OfTag(new Tag("rye"));
  private static final String SUBSCRIBED =
      "{\"type\":\"Subscribe\",\"to\":[\"ann/toast\"],\"correlation\":0}";
  private static final String COLLECTION_SUBSCRIBED =
      "{\"type\":\"SubscribeCollection\",\"to\":\"#rye\",\"correlation\":0}";

  @Test
  void news_areToldInOrder() throws InterruptedException {
    session.listen(listener, QUICK);
    SocketPeer peer = server.peer();
    String child = StreamsTest.STREAM;

    peer.send(updated("ann/toast", "#ff0000"));
    peer.send(updated("ann/toast", "#00ff00").replace("null}", "\"#rye\"}"));
    peer.send("{\"type\":\"ChildAdded\",\"from\":\"ann\",\"child\":" + child + ",\"source\":null}");
    peer.send(
        "{\"type\":\"ChildAdded\",\"from\":\"#rye\",\"child\":" + child + ",\"source\":\"#rye\"}");
    peer.send(
        "{\"type\":\"ChildRemoved\",\"from\":\"ann\",\"child\":\"ann/toast\",\"source\":\"ann\"}");
    peer.send(
        "{\"type\":\"ParentAdded\",\"from\":\"ann/toast\",\"parent\":\"#rye\",\"source\":null}");
    peer.send(
        "{\"type\":\"ParentRemoved\",\"from\":\"ann/toast\",\"parent\":\"bo\",\"source\":null}");
    peer.send("{\"type\":\"StreamDeleted\",\"from\":\"ann/toast\",\"source\":null}");

    assertThat(List.of(next(8)))
        .isEqualTo(
            List.of(
                "ann/toast #ff0000",
                "ann/toast #00ff00 in #rye",
                "ann + toastmastergeneral/toasterprime",
                "#rye + toastmastergeneral/toasterprime in #rye",
                "ann - ann/toast in ann",
                "ann/toast into #rye",
                "ann/toast out of bo",
                "ann/toast deleted"));
  }

  @Test
  void messages_ofALaterServer_arePassedOver() throws InterruptedException {
    session.listen(listener, QUICK);
    SocketPeer peer = server.peer();
    peer.send("{\"type\":\"Later\",\"from\":\"ann/toast\"}");
    peer.send("{\"type\":\"Error\",\"error\":\"No such stream.\",\"correlation\":0}");
    peer.send("{\"type\":\"StreamStatus\",\"correlation\":12345}");
    peer.send("{\"type\":\"Error\",\"error\":\"Subscription limit exceeded.\",\"correlation\":0}");

    assertThat(listener.next()).isEqualTo("refused: Subscription limit exceeded.");
  }

  @Test
  void brokenConnection_isMadeAgain_withAllThatIsSubscribedTo() throws Exception {
    StreamSubscriptions subscriptions = session.listen(listener, QUICK);
    SocketPeer peer = server.peer();
    subscriptions.subscribe(TOAST);
    subscriptions.subscribe(new StreamUri("gone"));
    subscriptions.subscribeCollection(RYE);
    subscriptions.subscribeCollection(new Address.OfStream(TOAST));
    subscriptions.unsubscribe(new StreamUri("gone"));
    subscriptions.unsubscribeCollection(new Address.OfStream(TOAST));
    peer.send(updated("ann/toast", "#ff0000"));
    assertThat(listener.next()).isEqualTo("ann/toast #ff0000");
    server.refuse(503);

    peer.cut();

    assertThat(listener.next()).startsWith("cut off: ");
    SocketPeer second = server.peer();
    assertThat(listener.next()).isEqualTo("back");
    assertThat(second.message()).isEqualTo(COLLECTION_SUBSCRIBED);
    assertThat(second.message()).isEqualTo(SUBSCRIBED);
    subscriptions.unsubscribe(TOAST);
    assertThat(second.message()).startsWith("{\"type\":\"Unsubscribe\",\"to\":[\"ann/toast\"]");
    second.close(1001);
    assertThat(listener.next())
        .isEqualTo("cut off: The server closed the connection with code 1001.");
    assertThat(server.peer().message()).isEqualTo(COLLECTION_SUBSCRIBED);
  }

  @Test
  void server_thatMakesNoSense_isLeft() throws Exception {
    session.listen(listener, QUICK);
    server.peer().sendBinary();
    assertLeft();
    server.peer().send("{not JSON");
    assertLeft();
    server
        .peer()
        .send("{\"type\":\"StatusUpdated\",\"from\":\"ann\",\"status\":{\"color\":\"red\"}}");
    assertLeft();
    server.peer().send("\"" + "x".repeat(5_000_000) + "\"");
    assertLeft();
    server.peer();
  }

  private void assertLeft() throws InterruptedException {
    assertThat(List.of(next(2)))
        .isEqualTo(List.of("cut off: The server sent something that is not of the API.", "back"));
  }

  @Test
  void subscriptions_areLimited() throws InterruptedException {
    StreamSubscriptions subscriptions = session.listen(listener, QUICK);
    List<StreamUri> most =
        IntStream.range(0, 256).mapToObj(number -> new StreamUri("ann/" + number)).toList();
    subscriptions.subscribe(most);
    subscriptions.subscribe(most.getFirst());
    IntStream.range(0, 8)
        .forEach(
            number -> subscriptions.subscribeCollection(new Address.OfStream(most.get(number))));

    assertThatThrownBy(() -> subscriptions.subscribe(List.of(most.getFirst(), TOAST)))
        .isInstanceOf(Conflict.class)
        .hasMessage("Subscription limit exceeded.");
    assertThatThrownBy(() -> subscriptions.subscribeCollection(RYE)).isInstanceOf(Conflict.class);
    subscriptions.unsubscribe(most.getFirst());
    subscriptions.subscribe(TOAST);
  }

  @Test
  void listenerThatStalls_stallsNobody_andIsToldWhatIsCurrent() throws InterruptedException {
    int backlog = 1_000;
    CountDownLatch stall = new CountDownLatch(1);
    StreamListener stalling = new StallingListener(listener, stall);
    StreamSocket socket = session.listen(stalling, QUICK.withBacklog(backlog));
    SocketPeer peer = server.peer();
    socket.subscribe(TOAST);
    assertThat(peer.message()).isEqualTo(SUBSCRIBED);
    for (int number = 0; number < 2 * backlog; number++) {
      peer.send(updated("ann/toast", "#%06x".formatted(number)));
    }
    socket.subscribeCollection(RYE); // Is answered, after all these news.

    stall.countDown();

    for (int number = 0; number < backlog; number++) {
      assertThat(listener.next()).isEqualTo("ann/toast #%06x", number);
    }
    String next = listener.next();
    if (next.equals("ann/toast #%06x".formatted(backlog))) { // It had one in its hands.
      next = listener.next();
    }
    assertThat(next).isEqualTo("cut off: The listener was too slow for the news.");
    assertThat(listener.next()).isEqualTo("back");
    assertThat(List.of(peer.message(), peer.message(), peer.message()))
        .isEqualTo(List.of(COLLECTION_SUBSCRIBED, COLLECTION_SUBSCRIBED, SUBSCRIBED));
    peer.send(updated("ann/toast", "#ffffff"));
    assertThat(listener.next()).isEqualTo("ann/toast #ffffff");
  }

  @Test
  void listenerThatThrows_isToldTheNextAllTheSame() throws InterruptedException {
    BlockingQueue<Throwable> thrown = new LinkedBlockingQueue<>();
    session.listen(
        news -> {
          Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
          throw new IllegalStateException("I do not want to hear it.");
        },
        QUICK);
    SocketPeer peer = server.peer();
    peer.send(updated("ann/toast", "#ff0000"));
    peer.send(updated("ann/toast", "#ff0000"));

    assertThat(thrown.poll(30, TimeUnit.SECONDS)).hasMessage("I do not want to hear it.");
    assertThat(thrown.poll(30, TimeUnit.SECONDS)).hasMessage("I do not want to hear it.");
  }

  private String[] next(int count) throws InterruptedException {
    String[] next = new String[count];
    for (int number = 0; number < count; number++) {
      next[number] = listener.next();
    }
    return next;
  }
}
