package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.HeardNews;
import io.dreamspace.application.stream.StreamListener;
import io.dreamspace.application.stream.StreamNews;
import io.dreamspace.application.stream.StreamSubscriptions;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How one listens to streams. */
abstract class StreamListeningContract extends StreamSubjectContract {
  private static final int MANY_UPDATES = 500;
  private static final String DEFAULT = "#aaaaaa";

  private final HeardNews heard = new HeardNews();
  private final CountDownLatch released = new CountDownLatch(1);
  private StatusStream root;
  private StreamSubscriptions subscriptions;

  @BeforeEach
  final void listen() {
    root = root("matt");
    subscriptions = anonymous().listen(heard);
  }

  @AfterEach
  final void close() {
    released.countDown();
    subscriptions.close();
  }

  @Test
  void stream_isHeard_asItIs_andAsItBecomes_inOrder() throws InterruptedException {
    subscriptions.subscribe(root.uri());
    updates().forEach(this::show);

    assertThat(heard.nextColor()).isEqualTo(DEFAULT);
    for (String color : updates()) {
      assertThat(heard.nextColor()).isEqualTo(color);
    }
  }

  @Test
  void stream_isHeardOf_withWhatComesAndGoesUnderIt() throws InterruptedException {
    subscriptions.subscribe(root.uri());
    StatusStream child = created("matt/x");
    matt().streams().delete(key(child));

    Address above = new Address.OfStream(root.uri());
    assertThat(heard.nextColor()).isEqualTo(DEFAULT);
    assertThat(heard.next()).isEqualTo(new StreamNews.ChildAdded(above, child, null));
    assertThat(heard.next()).isEqualTo(new StreamNews.ChildRemoved(above, child.uri(), null));
  }

  @Test
  void stream_thatIsNotThereYet_isHeardFromItsBeginning() throws InterruptedException {
    StreamUri uri = new StreamUri("matt/x");

    subscriptions.subscribe(List.of(uri, root.uri()));
    assertThat(heard.nextColor()).isEqualTo(DEFAULT);
    subscriptions.unsubscribe(root.uri());
    subscriptions.subscribe(new StreamUri("matt/y"));
    created("matt/x");
    matt().streams().delete(key(now("matt/x")));

    Address above = new Address.OfStream(root.uri());
    assertThat(heard.next()).isEqualTo(new StreamNews.ParentAdded(uri, above));
    assertThat(heard.next()).isEqualTo(new StreamNews.ParentRemoved(uri, above));
    assertThat(heard.next()).isEqualTo(new StreamNews.StreamDeleted(uri));
  }

  @Test
  void collections_areHeard_ofStreamsAndOfTags() throws InterruptedException {
    Address above = new Address.OfStream(root.uri());
    Address tagged = new Address.OfTag(new Tag("rye"));
    StatusStream child = created("matt/x");
    subscriptions.subscribeCollection(above);
    subscriptions.subscribeCollection(tagged);

    matt().streamTags().add(key(child), "rye");
    matt().streams().setStatus(key(child), new Color("#ff0000"));

    assertThat(heard.next())
        .isInstanceOfSatisfying(
            StreamNews.ChildAdded.class,
            news -> {
              assertThat(news.from()).isEqualTo(tagged).isEqualTo(news.source());
              assertThat(news.child().uri()).isEqualTo(child.uri());
            });
    assertThat(List.of(heard.next(), heard.next()))
        .extracting(news -> ((StreamNews.StatusUpdated) news).source())
        .containsExactlyInAnyOrder(above, tagged);
  }

  @Test
  void subscribe_again_tellsWhatIsShown_andUnsubscribe_endsIt() throws InterruptedException {
    StatusStream other = created("matt/x");
    subscriptions.subscribe(root.uri());
    subscriptions.subscribe(root.uri());
    subscriptions.unsubscribe(root.uri());
    subscriptions.subscribe(other.uri());
    show("#000001");
    matt().streams().setStatus(key(other), new Color("#000002"));

    assertThat(heard.nextColor()).isEqualTo(DEFAULT);
    assertThat(heard.nextColor()).isEqualTo(DEFAULT);
    assertThat(heard.nextColor()).isEqualTo(DEFAULT);
    assertThat(heard.nextColor()).isEqualTo("#000002");
  }

  @Test
  void subscribe_refusesOneTooMany_andThenSubscribesToNone() throws InterruptedException {
    List<StreamUri> tooMany =
        IntStream.rangeClosed(0, StreamSubscriptions.MOST_STREAMS)
            .mapToObj(number -> new StreamUri("matt/" + number))
            .toList();
    for (int number = 0; number < StreamSubscriptions.MOST_COLLECTIONS; number++) {
      subscriptions.subscribeCollection(new Address.OfTag(new Tag("t" + number)));
    }

    assertThatThrownBy(() -> subscriptions.subscribe(tooMany)).isInstanceOf(Conflict.class);
    assertThatThrownBy(
            () -> subscriptions.subscribeCollection(new Address.OfTag(new Tag("one-more"))))
        .isInstanceOf(Conflict.class)
        .hasMessage("Subscription limit exceeded.");
    created("matt/0");
    subscriptions.subscribe(root.uri());
    assertThat(heard.nextColor()).isEqualTo(DEFAULT);
  }

  @Test
  void slowListener_slowsNobody_andMissesNothing() throws InterruptedException {
    HeardNews slow = new HeardNews();
    StreamListener waiting =
        news -> {
          Concurrently.await(released);
          slow.heard(news);
        };
    try (StreamSubscriptions theirs = anonymous().listen(waiting)) {
      theirs.subscribe(root.uri());
      subscriptions.subscribe(root.uri());
      updates().forEach(this::show);
      assertHasAll(heard);
      assertThat(slow.soFar()).isEmpty();

      released.countDown();
      assertHasAll(slow);
    }
  }

  @Test
  void listener_thatFails_isToldTheNext() throws InterruptedException {
    StreamListener failing =
        news -> {
          heard.heard(news);
          throw new IllegalStateException("As a test wants it.");
        };
    try (StreamSubscriptions theirs = anonymous().listen(failing)) {
      theirs.subscribe(root.uri());
      show("#000001");

      assertThat(heard.nextColor()).isEqualTo(DEFAULT);
      assertThat(heard.nextColor()).isEqualTo("#000001");
    }
  }

  @Test
  void close_endsWhatIsHeard() throws InterruptedException {
    HeardNews others = new HeardNews();
    try (StreamSubscriptions theirs = anonymous().listen(others)) {
      theirs.subscribe(root.uri());
      subscriptions.subscribe(root.uri());
      assertThat(heard.nextColor()).isEqualTo(DEFAULT);

      subscriptions.close();
      subscriptions.close();
      show("#000001");

      assertThat(others.nextColor()).isEqualTo(DEFAULT);
      assertThat(others.nextColor()).isEqualTo("#000001");
      assertThat(heard.soFar()).isEmpty();
      assertThatThrownBy(() -> subscriptions.subscribe(root.uri()))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static void assertHasAll(HeardNews listener) throws InterruptedException {
    assertThat(listener.nextColor()).isEqualTo(DEFAULT);
    for (String color : updates()) {
      assertThat(listener.nextColor()).isEqualTo(color);
    }
  }

  private static List<String> updates() {
    return IntStream.range(0, MANY_UPDATES).mapToObj("#%06x"::formatted).toList();
  }

  private void show(String color) {
    matt().streams().setStatus(key(root), new Color(color));
  }
}
