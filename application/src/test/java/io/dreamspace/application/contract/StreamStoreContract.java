package io.dreamspace.application.contract;

import static io.dreamspace.application.StreamFixtures.aStream;
import static io.dreamspace.application.StreamFixtures.shown;
import static io.dreamspace.application.StreamFixtures.tagged;
import static io.dreamspace.application.StreamFixtures.tags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.StreamFixtures;
import io.dreamspace.domain.Moment;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.Address.OfStream;
import io.dreamspace.domain.stream.Address.OfTag;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a store of streams must keep; what it must find is in {@link StreamQueryContract}. */
public abstract class StreamStoreContract extends StoredStreamsContract {
  private static final Instant LATER = Fixtures.NOON.plusNanos(1_000);

  /** Beside {@code a/b} in every order of letters, and not below it. */
  private static final List<String> NEIGHBOURS =
      List.of("a", "a/b$", "a/b+x", "a/b-x", "a/b_", "a/b0", "a/bb", "ab", "a/a", "b/a/b", "b");

  @Test
  void insert_keepsEverything() {
    StatusStream begun = aStream("matt/$t+o+a+s+t$");
    StatusStream stream =
        new StatusStream(
            begun.id(),
            new StreamName("$T O A S T$"),
            begun.uri(),
            Moment.EARLIEST,
            Moment.LATEST,
            new Status(new Color("#aBcDeF"), Fixtures.NOON, StreamFixtures.anAccount(2)),
            StreamFixtures.anAccount(3),
            tags("z", "a", "fade", "$-_9", "x".repeat(32), "m"));

    stored(stream);

    assertKept(stream);
  }

  @Test
  void insert_keepsLongNamesAndDeepUris() {
    String segment = "x".repeat(64);
    int segments = StreamUri.MOST_CHARACTERS / (segment.length() + 1);
    String uri = String.join("/", Collections.nCopies(segments, segment));

    assertKept(stored(uri));
  }

  @Test
  void find_answersNothing_whereNothingIs() {
    StatusStream stored = stored("matt");
    StatusStream other = aStream("ada");

    assertThat(found(other)).isEmpty();
    assertThat(stores.streams().find(new StreamKey.ByUri(other.uri()))).isEmpty();
    assertThat(stores.streams().find(new StreamKey.Nothing())).isEmpty();
    assertThat(stores.streams().collectionsOf(other.id())).isEmpty();
    assertThat(stores.streams().subtree(other.uri())).isEmpty();
    assertKept(stored);
  }

  @Test
  void insert_refusesAnIdOrAUriThatIsTaken() {
    StatusStream stored = stored("matt");
    StatusStream other = aStream("ada");
    StatusStream sameId =
        StatusStream.begin(stored.id(), other.name(), other.uri(), other.owner(), Fixtures.NOON);
    StatusStream sameUri =
        StatusStream.begin(other.id(), stored.name(), stored.uri(), other.owner(), Fixtures.NOON);

    for (StatusStream taken : List.of(sameId, sameUri)) {
      assertThatThrownBy(() -> stored(taken)).isInstanceOf(RuntimeException.class);
    }
    assertThat(found(other)).isEmpty();
    assertKept(stored);
  }

  @Test
  void update_replacesStatusTagsAndTimeOfUpdate() {
    StatusStream before = stored(tagged(aStream("matt/x"), Fixtures.NOON, "a", "b"));
    StatusStream other = stored(tagged(aStream("matt/y"), Fixtures.NOON, "a"));
    StatusStream after = tagged(shown(before, LATER, "#0000FF"), LATER, "c", "a");

    update(after);

    assertThat(after.updated()).isEqualTo(LATER);
    assertKept(after);
    assertKept(other);
    assertThat(stores.streams().collectionsOf(after.id()))
        .containsExactlyInAnyOrder(new OfTag(new Tag("a")), new OfTag(new Tag("c")));
  }

  @Test
  void findAll_answersThoseThatAreThere() {
    List<StreamId> wanted = new ArrayList<>();
    List<StatusStream> there =
        IntStream.range(0, 2_500).mapToObj(number -> aStream("matt/" + number)).toList();
    change(() -> there.forEach(stores.streams()::insert));
    there.forEach(stream -> wanted.add(stream.id()));
    wanted.add(aStream("nobody").id());
    stored(tagged(aStream("ada"), Fixtures.NOON, "a"));

    assertThat(stores.streams().findAll(wanted)).containsExactlyInAnyOrderElementsOf(there);
    assertThat(stores.streams().findAll(List.of())).isEmpty();
    assertThat(stores.streams().findAll(List.of(StreamFixtures.idOf("ada"))))
        .containsExactly(tagged(aStream("ada"), Fixtures.NOON, "a"));
  }

  @Test
  void subtree_isAStreamAndAllBelowIt() {
    NEIGHBOURS.forEach(this::stored);
    StatusStream top = stored(tagged(aStream("a/b"), Fixtures.NOON, "x", "y"));
    StatusStream child = stored("a/b/$");
    StatusStream last = stored("a/b/z");
    StatusStream deeper = stored("a/b/$/0");

    assertThat(stores.streams().subtree(top.uri()))
        .containsExactlyInAnyOrder(top, child, last, deeper);
    assertThat(stores.streams().subtree(deeper.uri())).containsExactly(deeper);
  }

  @Test
  void deleteSubtree_takesAStreamAndAllBelowIt() {
    List<StatusStream> neighbours = NEIGHBOURS.stream().map(this::stored).toList();
    StatusStream top = stored(tagged(aStream("a/b"), Fixtures.NOON, "x"));
    StatusStream deep = stored(tagged(aStream("a/b/c/d"), Fixtures.NOON, "x"));

    change(() -> stores.streams().deleteSubtree(top.uri()));

    assertThat(found(top)).isEmpty();
    assertThat(found(deep)).isEmpty();
    assertThat(stores.streams().collectionsOf(top.id())).isEmpty();
    assertThat(neighbours).allSatisfy(this::assertKept);
    assertKept(stored("a/b"));
  }

  @Test
  void deleteSubtree_refusesStreamsThatAreLinked() {
    StatusStream parent = stored("a");
    StatusStream child = stored("b");
    linked(parent, child);

    for (StatusStream end : List.of(parent, child)) {
      assertThatThrownBy(() -> change(() -> stores.streams().deleteSubtree(end.uri())))
          .isInstanceOf(RuntimeException.class);
      assertKept(end);
    }
  }

  @Test
  void countOwnedBy_countsRootsAndAllElse() {
    stored("matt");
    stored("matt/x");
    stored(
        StatusStream.begin(
            StreamFixtures.idOf("ada"),
            new StreamName("ada"),
            new StreamUri("ada"),
            StreamFixtures.anAccount(2),
            Fixtures.NOON));

    assertThat(stores.streams().countOwnedBy(StreamFixtures.OWNER)).isEqualTo(2);
    assertThat(stores.streams().countOwnedBy(StreamFixtures.anAccount(2))).isEqualTo(1);
    assertThat(stores.streams().countOwnedBy(StreamFixtures.anAccount(3))).isZero();
  }

  @Test
  void collectionsOf_areItsParentsAndTags() {
    StatusStream child = stored(tagged(aStream("ada/x"), Fixtures.NOON, "rye", "toast"));
    StatusStream parent = stored("ada");
    StatusStream fan = stored("matt");
    linked(parent, child);
    linked(fan, child);
    linked(child, stored("other"));

    List<Address> collections = stores.streams().collectionsOf(child.id());

    assertThat(collections)
        .containsExactlyInAnyOrder(
            new OfStream(parent.uri()),
            new OfStream(fan.uri()),
            new OfTag(new Tag("rye")),
            new OfTag(new Tag("toast")));
    assertThat(stores.streams().collectionsOf(parent.id())).isEmpty();
  }

  private void assertKept(StatusStream stream) {
    assertThat(found(stream)).contains(stream);
    assertThat(stores.streams().find(new StreamKey.ByUri(stream.uri()))).contains(stream);
    assertThat(stores.streams().findAll(List.of(stream.id()))).containsExactly(stream);
  }
}
