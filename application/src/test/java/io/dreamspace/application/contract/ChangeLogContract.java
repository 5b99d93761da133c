package io.dreamspace.application.contract;

import static io.dreamspace.application.StreamFixtures.aStream;
import static io.dreamspace.application.StreamFixtures.shown;
import static io.dreamspace.application.StreamFixtures.tagged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.domain.Moment;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Epoch;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.change.StreamFact.StreamCreated;
import io.dreamspace.domain.change.StreamFact.StreamDeleted;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.stream.Address.OfStream;
import io.dreamspace.domain.stream.Address.OfTag;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey.ById;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a change log must keep; how its readers wait is in {@link ChangeLogWaitContract}. */
public abstract class ChangeLogContract extends StoresContract {
  private static final int MANY = 10_000;
  private static final StatusStream STREAM =
      tagged(
          shown(aStream("matt/moby+dick"), Fixtures.NOON.plusNanos(1_000), "#00fF00"),
          Fixtures.NOON.plusSeconds(1),
          "whale",
          "$ship-1");
  private static final OfStream PARENT = new OfStream(new StreamUri("matt"));
  private static final OfTag TAG = new OfTag(new Tag("whale"));

  @Test
  void epoch_isThatOfTheseStoresAlone() {
    Epoch begun = log().epoch();
    change(() -> log().append(new StatusUpdated(STREAM), Fixtures.NOON));

    assertThat(log().epoch()).isEqualTo(begun);
    assertThat(log().beginning()).isZero();
  }

  @Test
  void append_keepsEverySortOfFact() {
    List<StreamFact> facts =
        List.of(
            new StreamCreated(STREAM),
            new ChildAdded(PARENT, STREAM),
            new StatusUpdated(STREAM),
            new ChildAdded(TAG, STREAM),
            new ChildRemoved(TAG, STREAM),
            new ChildRemoved(PARENT, STREAM),
            new StreamDeleted(STREAM));

    change(() -> log().append(facts, Moment.LATEST));

    assertThat(log().after(0, MANY)).extracting(Change::fact).isEqualTo(facts);
    assertThat(log().after(0, MANY)).extracting(Change::at).containsOnly(Moment.LATEST);
    assertThat(log().after(0, MANY)).extracting(Change::number).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void log_beginsEmpty() {
    assertThat(log().last()).isZero();
    assertThat(log().after(0, MANY)).isEmpty();
    change(() -> log().append(List.of(), Fixtures.NOON));
    assertThat(log().last()).isZero();
  }

  @Test
  void after_answersWhatIsLater_soMuchAtMost() {
    List<Change> all = appended(10);

    assertThat(log().last()).isEqualTo(all.getLast().number());
    assertThat(log().after(0, 4)).isEqualTo(all.subList(0, 4));
    assertThat(log().after(all.get(3).number(), 4)).isEqualTo(all.subList(4, 8));
    assertThat(log().after(all.get(7).number(), 4)).isEqualTo(all.subList(8, 10));
    assertThat(log().after(log().last(), 4)).isEmpty();
    assertThat(log().after(log().last() + 100, 4)).isEmpty();
  }

  @Test
  void append_keepsTimesToTheMicrosecond() {
    Instant time = Instant.EPOCH.minusNanos(1_000);

    change(() -> log().append(new StreamCreated(aStream("a", time)), time));

    Change change = log().after(0, MANY).getFirst();
    assertThat(change.at()).isEqualTo(time);
    assertThat(change.fact()).isEqualTo(new StreamCreated(aStream("a", time)));
  }

  @Test
  void append_isPartOfItsUnitOfWork() {
    appended(1);
    List<Change> before = log().after(0, MANY);

    assertThatThrownBy(() -> change(this::appendAndFail)).isInstanceOf(Conflict.class);

    assertThat(log().after(0, MANY)).isEqualTo(before);
    assertThat(log().last()).isEqualTo(before.getLast().number());
    assertThat(stores.streams().find(new ById(STREAM.id()))).isEmpty();
    List<Change> after = appended(1);
    assertThat(after.getLast().number()).isGreaterThan(before.getLast().number());
  }

  @Test
  void append_isSeenWithinItsUnitOfWork() {
    List<Change> seen =
        write(
            () -> {
              log().append(new StreamCreated(STREAM), Fixtures.NOON);
              assertThat(log().last()).isPositive();
              return log().after(0, MANY);
            });

    assertThat(seen).isEqualTo(log().after(0, MANY)).hasSize(1);
  }

  @Test
  void append_needsAUnitOfWorkThatWrites() {
    assertThatThrownBy(() -> log().append(new StreamCreated(STREAM), Fixtures.NOON))
        .isInstanceOf(IllegalStateException.class);
    assertThat(log().last()).isZero();
  }

  @Test
  void movesAfter_areThoseOfOneStream() {
    StatusStream other = aStream("other");
    List<Fact> facts =
        List.of(
            new ChildAdded(PARENT, STREAM),
            new ChildAdded(PARENT, other),
            new StatusUpdated(STREAM),
            new ChildRemoved(PARENT, STREAM),
            new ChildAdded(TAG, STREAM),
            new StreamDeleted(STREAM),
            new ChildRemoved(PARENT, other));
    change(() -> log().append(facts, Fixtures.NOON));
    long first = log().after(0, 1).getFirst().number();

    assertThat(log().movesAfter(0, STREAM.id()))
        .containsExactly(
            new ChildAdded(PARENT, STREAM),
            new ChildRemoved(PARENT, STREAM),
            new ChildAdded(TAG, STREAM));
    assertThat(log().movesAfter(first, STREAM.id()))
        .containsExactly(new ChildRemoved(PARENT, STREAM), new ChildAdded(TAG, STREAM));
    assertThat(log().movesAfter(log().last(), STREAM.id())).isEmpty();
    assertThat(log().movesAfter(0, aStream("nobody").id())).isEmpty();
  }

  /** Some units of work fail, and take their numbers with them. */
  @Test
  void readers_missNothingThatIsWrittenMeanwhile() {
    int writers = 64;
    Future<List<Change>> reader = Concurrently.start(() -> readUntil(writers * 3));

    List<Boolean> kept = Concurrently.call(writers, this::appendThreeUnlessFourth);

    List<Change> all = log().after(0, MANY);
    assertThat(kept).containsOnly(true, false);
    assertThat(all).hasSize(writers * 3);
    assertThat(Concurrently.get(reader)).isEqualTo(all);
    assertThat(all).extracting(Change::number).isSorted().doesNotHaveDuplicates();
    for (int each = 0; each < all.size(); each += 3) {
      assertThat(all.subList(each, each + 3)).extracting(Change::at).containsOnly(at(all, each));
    }
  }

  private static Instant at(List<Change> changes, int index) {
    return changes.get(index).at();
  }

  /** Every fourth tries in vain first. */
  private boolean appendThreeUnlessFourth(int number) {
    boolean first = number % 4 != 0;
    if (!first) {
      assertThatThrownBy(() -> change(this::appendAndFail)).isInstanceOf(Conflict.class);
    }
    Fact fact = new StatusUpdated(aStream("s" + number));
    change(() -> log().append(List.of(fact, fact, fact), Fixtures.NOON.plusSeconds(number)));
    return first;
  }

  private List<Change> readUntil(int count) {
    List<Change> read = new ArrayList<>();
    while (read.size() < count) {
      read.addAll(log().after(read.isEmpty() ? 0 : read.getLast().number(), 7));
      Thread.yield();
    }
    return read;
  }

  private void appendAndFail() {
    stores.streams().insert(STREAM);
    log().append(new StreamCreated(STREAM), Fixtures.NOON);
    throw new Conflict("no");
  }

  private List<Change> appended(int count) {
    IntStream.range(0, count)
        .forEach(
            number ->
                change(
                    () -> log().append(new StatusUpdated(aStream("n" + number)), Fixtures.NOON)));
    return log().after(0, MANY);
  }

  private ChangeLog log() {
    return stores.changes();
  }
}
