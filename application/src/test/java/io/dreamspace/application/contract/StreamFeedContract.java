package io.dreamspace.application.contract;

import static io.dreamspace.application.StreamFixtures.tags;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.stream.StreamFeed;
import io.dreamspace.application.stream.StreamFeed.Broadcast;
import io.dreamspace.application.stream.StreamFeed.Portion;
import io.dreamspace.application.stream.StreamFeed.Snapshot;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.change.StreamFact.StreamCreated;
import io.dreamspace.domain.change.StreamFact.StreamDeleted;
import io.dreamspace.domain.stream.Address.OfStream;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tags;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What the feed must tell, and of which collections; {@link StreamFeedHistoryContract} tries many
 * more orders of events.
 */
public abstract class StreamFeedContract extends FedStreamsContract {

  @Test
  void after_tellsEverythingInOrder() {
    StatusStream root = root("matt");
    StatusStream child = create("matt/x");
    show(child);
    streams().delete(key(child));
    StatusStream shown = ((StatusUpdated) told(0).get(3).fact()).stream();

    assertThat(told(0))
        .extracting(Broadcast::fact)
        .startsWith(
            new StreamCreated(root),
            new StreamCreated(child),
            new ChildAdded(new OfStream(root.uri()), child),
            new StatusUpdated(shown))
        .endsWith(new StreamDeleted(shown));
    assertThat(told(0)).extracting(Broadcast::number).isSorted().doesNotHaveDuplicates();
    assertThat(told(0).getLast().number()).isEqualTo(feed().last());
  }

  @Test
  void after_tellsTheRest_fromAnyNumberOn() {
    StatusStream root = root("matt");
    IntStream.range(0, 5).forEach(number -> show(root));
    List<Broadcast> all = told(0);

    for (int from = 0; from < all.size(); from++) {
      assertThat(told(all.get(from).number())).isEqualTo(all.subList(from + 1, all.size()));
    }
  }

  @Test
  void after_theLast_isEmpty() {
    assertThat(feed().last()).isZero();
    assertThat(feed().after(0)).isEqualTo(new Portion(0, List.of()));
    root("matt");

    assertThat(feed().after(feed().last())).isEqualTo(new Portion(feed().last(), List.of()));
  }

  @Test
  void after_namesAllCollectionsOfAStreamWhoseStatusIsSet_andOfNothingElse() {
    StatusStream root = root("matt");
    StatusStream child = create("matt/x");
    StatusStream fan = root("ada");
    link(fan, child);
    link(child, fan);
    retag(child, tags("rye", "toast"));
    long before = feed().last();

    show(child);
    show(root);

    assertThat(told(before))
        .extracting(Broadcast::collections)
        .containsExactly(collections("matt", "ada", "#rye", "#toast"), collections());
    assertThat(told(0))
        .filteredOn(broadcast -> !(broadcast.fact() instanceof StatusUpdated))
        .extracting(Broadcast::collections)
        .containsOnly(collections());
  }

  @Test
  void after_namesTheCollectionsOfANewStreamWithStatus() {
    root("matt");
    long before = feed().last();

    createShown("matt/x", tags("rye"));

    assertThat(updates(before)).containsExactly(collections("matt"));
  }

  @Test
  void after_namesTheCollectionsOfThatTime_ifTheStreamHasLeftThemSince() {
    StatusStream child = create("matt/x");
    StatusStream fan = root("ada");
    link(fan, child);
    retag(child, tags("rye"));
    long before = feed().last();

    show(child);
    unlink(fan, child);
    retag(child, Tags.none());

    assertThat(updates(before)).containsExactly(collections("matt", "ada", "#rye"));
  }

  @Test
  void after_namesNoCollectionIntoWhichTheStreamCameLater() {
    StatusStream child = create("matt/x");
    StatusStream fan = root("ada");
    long before = feed().last();

    show(child);
    link(fan, child);
    retag(child, tags("rye"));
    show(child);
    unlink(fan, child);
    link(fan, child);
    unlink(fan, child);
    show(child);

    assertThat(updates(before))
        .containsExactly(
            collections("matt"), collections("matt", "ada", "#rye"), collections("matt", "#rye"));
  }

  @Test
  void after_namesTheCollectionsOfStreamsThatAreGone_withThoseThatTookTheirPlace() {
    StatusStream child = create("matt/x");
    StatusStream fan = root("ada");
    link(fan, child);
    retag(child, tags("rye"));
    long before = feed().last();

    show(child);
    streams().delete(key(child));
    show(create("matt/x"));

    assertThat(updates(before))
        .containsExactly(collections("matt", "ada", "#rye"), collections("matt"));
  }

  @Test
  void after_namesCollectionsThatAreGone() {
    StatusStream parent = create("matt/p");
    StatusStream child = root("ada");
    link(parent, child);
    long before = feed().last();

    show(child);
    streams().delete(key(parent));
    create("matt/p");
    show(child);

    assertThat(updates(before)).containsExactly(collections("matt/p"), collections());
  }

  /** What has moved since is in a later portion than what is asked about. */
  @Test
  void after_namesTheCollectionsOfThatTime_howeverMuchCameSince() {
    StatusStream child = create("matt/x");
    StatusStream fan = root("ada");
    link(fan, child);
    long before = feed().last();

    show(child);
    IntStream.range(0, 1_000).forEach(number -> show(fan));
    unlink(fan, child);
    retag(child, tags("rye"));
    show(child);

    assertThat(feed().after(before).through()).isLessThan(feed().last());
    assertThat(updates(before).getFirst()).isEqualTo(collections("matt", "ada"));
    assertThat(updates(before).getLast()).isEqualTo(collections("matt", "#rye"));
    assertThat(updates(before)).hasSize(1_002);
  }

  @Test
  void after_losesNoTag_ofMoreStreamsThanAListShows() {
    root("matt");
    List<StatusStream> tagged =
        IntStream.range(0, 30)
            .mapToObj(number -> createShown("matt/" + number, tags("t")))
            .toList();
    long before = feed().last();

    tagged.forEach(this::show);

    assertThat(updates(before)).hasSize(30).containsOnly(collections("matt", "#t"));
  }

  @Test
  void snapshot_showsStreamsAsOfItsNumber() {
    StatusStream root = root("matt");
    StatusStream child = create("matt/x");
    StreamUri missing = new StreamUri("nobody");

    Snapshot snapshot = feed().snapshot(List.of(root.uri(), child.uri(), missing, root.uri()));

    assertThat(snapshot)
        .isEqualTo(new Snapshot(feed().last(), Map.of(root.uri(), root, child.uri(), child)));
    assertThat(feed().snapshot(List.of())).isEqualTo(new Snapshot(feed().last(), Map.of()));
  }

  /** The status that it shows is the last that was told of until its number. */
  @Test
  void snapshot_and_number_areOfOneState() {
    StatusStream root = root("matt");
    Future<Boolean> writer =
        Concurrently.start(
            () -> {
              IntStream.range(0, 300).forEach(number -> show(root));
              return true;
            });

    while (!writer.isDone()) {
      Snapshot snapshot = feed().snapshot(List.of(root.uri()));
      assertThat(
              ((StreamFact) stores.changes().after(snapshot.number() - 1, 1).getFirst().fact())
                  .stream())
          .isEqualTo(snapshot.streams().get(root.uri()));
    }
    assertThat(Concurrently.get(writer)).isTrue();
  }

  @Test
  void await_returnsWhenSomethingComes() {
    StatusStream root = root("matt");
    long last = feed().last();
    Future<List<Broadcast>> reader = Concurrently.start(() -> next(feed(), last));

    show(root);

    assertThat(Concurrently.get(reader)).isEqualTo(told(last)).hasSize(1);
  }

  private static List<Broadcast> next(StreamFeed feed, long number) throws InterruptedException {
    Portion portion = feed.after(number);
    while (portion.broadcasts().isEmpty()) {
      feed.await(number, Duration.ofHours(1));
      portion = feed.after(number);
    }
    return portion.broadcasts();
  }
}
