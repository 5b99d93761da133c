package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.change.CatchUp;
import io.dreamspace.application.change.FeedEntry;
import io.dreamspace.application.change.FeedFilter;
import io.dreamspace.application.change.FeedListener;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.application.change.FeedSubscription;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.change.Cursor;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.user.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How readers of the feed wait for what comes. */
public abstract class FeedSubscriptionContract extends FeedContract {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final int WRITERS = 4;
  private static final int EACH = 25;

  private static final class Heard implements FeedListener {
    private final BlockingQueue<FeedEntry> entries = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable RuntimeException failure;

    @Override
    public void hear(FeedEntry entry) {
      entries.add(entry);
    }

    @Override
    public void ended(@Nullable RuntimeException why) {
      failure = why;
      ended.countDown();
    }

    List<FeedEntry> next(int count) throws InterruptedException {
      List<FeedEntry> heard = new ArrayList<>();
      while (heard.size() < count) {
        FeedEntry entry = entries.poll(20, TimeUnit.SECONDS);
        assertThat(entry).as("entry %d", heard.size()).isNotNull();
        heard.add(entry);
      }
      return heard;
    }
  }

  @Test
  void await_returnsWhatComes() throws InterruptedException {
    FeedPage before = feed.read(LATEST, all(), ALL);
    Future<FeedPage> reader =
        Concurrently.start(() -> feed.await(new FeedStart.After(before.next()), all(), ALL, LONG));

    user("1");

    assertThat(types(Concurrently.get(reader).entries())).containsExactly("user.created");
  }

  @Test
  void await_passesOverWhatIsNotWanted() throws InterruptedException {
    FeedStart from = new FeedStart.After(latest());
    FeedQuery events = FeedQuery.of(FeedFilter.of(ChangeType.named("event")));
    Future<FeedPage> reader = Concurrently.start(() -> feed.await(from, events, ALL, LONG));

    event(user("1"), new DocumentRef.None());

    assertThat(types(Concurrently.get(reader).entries())).containsExactly("event.created");
  }

  @Test
  void await_returnsEmpty_whenNothingComes() throws InterruptedException {
    user("1");

    FeedPage page = feed.await(LATEST, all(), ALL, Duration.ofMillis(20));

    assertThat(page.entries()).isEmpty();
    assertThat(page.next()).isEqualTo(latest());
  }

  @Test
  void listener_hearsEveryChangeOnce_inOrder_whileManyWrite() throws InterruptedException {
    User user = user("1");
    Heard early = new Heard();
    Heard late = new Heard();
    try (FeedSubscription first = feed.subscribe(LATEST, all(), early)) {
      Concurrently.call(
          WRITERS,
          writer -> {
            for (int number = 0; number < EACH; number++) {
              event(user, new DocumentRef.None());
            }
            return writer;
          });
      try (FeedSubscription second = feed.subscribe(EARLIEST, all(), late)) {
        long last = WRITERS * EACH + 1L;
        assertThat(numbers(early.next(WRITERS * EACH))).isEqualTo(through(2, last));
        assertThat(numbers(late.next(WRITERS * EACH + 1))).isEqualTo(through(1, last));
      }
    }
    assertThat(early.entries).isEmpty();
    assertThat(late.entries).isEmpty();
  }

  @Test
  void slowListener_keepsNobodyWaiting() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    Heard heard = new Heard();
    Heard other = new Heard();
    FeedListener slow =
        entry -> {
          go.await();
          heard.hear(entry);
        };
    try (FeedSubscription slowly = feed.subscribe(LATEST, all(), slow);
        FeedSubscription quickly = feed.subscribe(LATEST, all(), other)) {
      for (int number = 0; number < 5; number++) {
        user("user " + number);
      }
      assertThat(other.next(5)).hasSize(5);
      assertThat(heard.entries).isEmpty();
      go.countDown();
      assertThat(numbers(heard.next(5))).isEqualTo(through(1, 5));
    }
  }

  @Test
  void listener_hearsWhatComes_howeverLongAgoThatIsWhenItIsRead() throws InterruptedException {
    user("old");
    clock.advance(Duration.ofMinutes(2));
    user("young");
    FeedQuery young = new FeedQuery(FeedFilter.all(), new CatchUp.MaxAge(Duration.ofMinutes(1)));
    CountDownLatch go = new CountDownLatch(1);
    Heard heard = new Heard();
    FeedListener slow =
        entry -> {
          heard.hear(entry);
          go.await();
        };
    try (FeedSubscription subscription = feed.subscribe(EARLIEST, young, slow)) {
      assertThat(numbers(heard.next(1))).containsExactly(2L);
      user("while it is slow");
      clock.advance(Duration.ofMinutes(2));
      go.countDown();

      assertThat(numbers(heard.next(1))).containsExactly(3L);
    }
  }

  @Test
  void closedSubscription_tellsNothingMore_andWhereItWas() throws InterruptedException {
    Heard heard = new Heard();
    FeedSubscription subscription = feed.subscribe(LATEST, all(), heard);
    user("1");
    heard.next(1);

    subscription.close();
    subscription.close();
    user("2");

    assertThat(heard.ended.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(heard.failure).isNull();
    assertThat(heard.entries).isEmpty();
    Cursor position = subscription.position();
    assertThat(numbers(feed.read(new FeedStart.After(position), all(), ALL).entries()))
        .containsExactly(2L);
  }

  @Test
  void listenerThatFails_hearsNothingMore() throws InterruptedException {
    Heard heard = new Heard();
    IllegalStateException failure = new IllegalStateException("no");
    FeedListener failing =
        new FeedListener() {
          @Override
          public void hear(FeedEntry entry) {
            heard.hear(entry);
            throw failure;
          }

          @Override
          public void ended(@Nullable RuntimeException why) {
            heard.ended(why);
          }
        };
    try (FeedSubscription subscription = feed.subscribe(LATEST, all(), failing)) {
      user("1");
      assertThat(heard.ended.await(20, TimeUnit.SECONDS)).isTrue();
      user("2");
      assertThat(heard.failure).isSameAs(failure);
      assertThat(heard.entries).hasSize(1);
      assertThat(subscription.position().number()).isZero();
    }
  }

  private static List<Long> through(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }
}
