package io.dreamspace.application.contract;

import static io.dreamspace.application.StreamFixtures.tags;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.StreamFixtures;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.domain.change.StreamFact.StreamDeleted;
import io.dreamspace.domain.stream.Address.OfStream;
import io.dreamspace.domain.stream.Address.OfTag;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How streams are deleted, with all that was created below them. */
abstract class StreamDeletionContract extends StreamSubjectContract {

  @Test
  void delete_answersTheStreamAsItWas() {
    StatusStream stream = created("matt/x");

    assertThat(matt().streams().delete(key(stream))).isEqualTo(stream);

    assertThat(isThere(stream)).isFalse();
    assertNotFound("Stream does not exist.", () -> matt().streams().get(key(stream)));
    assertNotFound("Stream does not exist.", () -> matt().streams().delete(key(stream)));
    StatusStream again = created("matt/x");
    assertThat(again.id()).isNotEqualTo(stream.id());
  }

  @Test
  void delete_takesAllThatWasCreatedBelow_andLeavesWhatWasLinked() {
    StatusStream root = root("matt");
    StatusStream top = created("matt/x");
    List<StatusStream> below = List.of(created("matt/x/y"), created("matt/x/y/z"));
    StatusStream sibling = created("matt/x+1");
    StatusStream foreign = created("ada/x");
    link(top, sibling);
    link(below.getFirst(), foreign);

    matt().streams().delete(key(top));

    assertThat(below).noneMatch(this::isThere);
    assertThat(now(sibling)).isEqualTo(sibling);
    assertThat(now(foreign)).isEqualTo(foreign);
    assertThat(links(root)).isEqualTo(1);
  }

  @Test
  void delete_removesTheLinksOfBothDirections() {
    StatusStream top = created("matt/x");
    StatusStream below = created("matt/x/y");
    StatusStream fan = created("ada/fan");
    contract().member("ada").streamChildren().link(key(fan), key(below));
    contract().member("ada").streamChildren().link(key(fan), key(top));
    link(below, fan);

    matt().streams().delete(key(top));

    assertThat(links(fan)).isZero();
    assertThat(contract().stores.childLinks().ofSubtree(fan.uri())).hasSize(1);
    assertThat(contract().stores.streams().countOwnedBy(top.owner())).isEqualTo(1);
  }

  @Test
  void delete_refusesMissingStreams() {
    root("matt");

    assertNotFound("Stream does not exist.", () -> matt().streams().delete(nobody()));
    assertNotFound(
        "Stream does not exist.", () -> matt().streams().delete(new StreamKey.Nothing()));
  }

  @Test
  void delete_refusesForeignStreams_rootsToo() {
    StatusStream root = root("ada");
    StatusStream foreign = created("ada/x");
    matt();

    for (StatusStream stream : List.of(root, foreign)) {
      assertForbidden(
          "User does not have permission to delete stream.",
          () -> matt().streams().delete(key(stream)));
    }
  }

  @Test
  void delete_refusesRoots_withSpacesInTheirNamesToo() {
    for (String userName : List.of("matt", "Toast Master")) {
      StatusStream root = root(userName);
      assertConflict(
          "Cannot delete root streams.",
          () -> contract().member(userName).streams().delete(key(root)));
    }
  }

  @Test
  void delete_isForMembers() {
    StatusStream stream = created("matt/x");

    assertForMembers(() -> anonymous().streams().delete(key(stream)));
    assertForMembers(() -> anonymous().streams().delete(nobody()));
  }

  @Test
  void delete_tellsOfChildren_thenParents_thenTags_thenItself() {
    StatusStream root = root("matt");
    StatusStream stream =
        matt().streams().create(new StreamDraft("x", "matt/x", null, tags("b", "a"))).stream();
    StatusStream fan = created("ada/fan");
    StatusStream liked = created("ada/liked");
    link(stream, liked);
    contract().member("ada").streamChildren().link(key(fan), key(stream));

    assertThat(facts(() -> matt().streams().delete(key(stream))))
        .containsExactly(
            left(stream, liked),
            left(root, stream),
            left(fan, stream),
            new ChildRemoved(new OfTag(new Tag("b")), stream),
            new ChildRemoved(new OfTag(new Tag("a")), stream),
            new StreamDeleted(stream));
  }

  /** Depth first; each link is told of once, though both of its ends are deleted. */
  @Test
  void delete_tellsOfEachChildAndAllBelowIt_beforeTheNext() {
    StatusStream root = root("matt");
    StatusStream top = created("matt/x");
    StatusStream first = created("matt/x/1");
    StatusStream deep = created("matt/x/1/1");
    StatusStream second = created("matt/x/2");
    link(second, deep);
    link(deep, second);
    link(first, top);

    assertThat(facts(() -> matt().streams().delete(key(top))))
        .containsExactly(
            left(top, first),
            left(first, deep),
            left(deep, second),
            left(second, deep),
            new StreamDeleted(deep),
            left(first, top),
            new StreamDeleted(first),
            left(top, second),
            new StreamDeleted(second),
            left(root, top),
            new StreamDeleted(top));
  }

  @Test
  void delete_takesAThousandDescendants_atOnce() {
    StatusStream top = created("matt/x");
    descendants(top, 40, 25);
    int owned = 2 + 40 + 40 * 25;
    long last = contract().stores.changes().last();
    CountDownLatch deleted = new CountDownLatch(1);
    Future<Set<Integer>> reader = Concurrently.start(() -> countsUntil(deleted, top));

    matt().streams().delete(key(top));
    deleted.countDown();

    assertThat(Concurrently.get(reader)).isSubsetOf(owned, 1).contains(1);
    List<Change> changes = contract().stores.changes().after(last, MANY);
    assertThat(changes).extracting(Change::at).containsOnly(clock().instant());
    List<Fact> facts = changes.stream().map(Change::fact).toList();
    assertThat(facts).filteredOn(StreamDeleted.class::isInstance).hasSize(owned - 1);
    assertThat(facts).filteredOn(ChildRemoved.class::isInstance).hasSize(owned - 1);
    assertThat(facts.getLast()).isEqualTo(new StreamDeleted(top));
  }

  @Test
  void delete_worksHoweverDeepTheStreamsStand() {
    int depth = 2_000;
    StatusStream top = created("matt/x");
    StatusStream lowest = top;
    List<StatusStream> chain = new ArrayList<>();
    for (int level = 0; level < depth; level++) {
      lowest = ownedBelow(lowest, 0);
      chain.add(lowest);
    }
    contract().change(() -> insertChain(top, chain));

    List<Fact> facts = facts(() -> matt().streams().delete(key(top)));

    assertThat(isThere(chain.getLast())).isFalse();
    assertThat(facts).hasSize(2 * (depth + 1));
    assertThat(facts.get(depth)).isEqualTo(new StreamDeleted(chain.getLast()));
  }

  private void insertChain(StatusStream top, List<StatusStream> chain) {
    StatusStream parent = top;
    for (StatusStream child : chain) {
      insertChild(parent, child);
      parent = child;
    }
  }

  private void insertChild(StatusStream parent, StatusStream child) {
    contract().stores.streams().insert(child);
    contract()
        .stores
        .childLinks()
        .insert(new ChildLink(parent.id(), child.id(), true, clock().instant()));
  }

  private void descendants(StatusStream top, int children, int grandchildren) {
    contract()
        .change(
            () -> {
              for (int number = 0; number < children; number++) {
                StatusStream child = ownedBelow(top, number);
                insertChild(top, child);
                for (int each = 0; each < grandchildren; each++) {
                  insertChild(child, ownedBelow(child, each));
                }
              }
            });
  }

  private StatusStream ownedBelow(StatusStream parent, int number) {
    StatusStream stream = StreamFixtures.aStream(parent.uri().value() + "/" + number);
    return StatusStream.begin(
        stream.id(), stream.name(), stream.uri(), parent.owner(), clock().instant());
  }

  /** How many streams there were whenever it was looked. */
  private Set<Integer> countsUntil(CountDownLatch deleted, StatusStream top) {
    Set<Integer> counts = new TreeSet<>();
    while (deleted.getCount() > 0) {
      counts.add(contract().stores.streams().countOwnedBy(top.owner()));
      Thread.yield();
    }
    counts.add(contract().stores.streams().countOwnedBy(top.owner()));
    return counts;
  }

  private void link(StatusStream parent, StatusStream child) {
    matt().streamChildren().link(key(parent), key(child));
  }

  private int links(StatusStream parent) {
    return contract().stores.childLinks().countChildren(parent.id());
  }

  private static ChildRemoved left(StatusStream parent, StatusStream child) {
    return new ChildRemoved(new OfStream(parent.uri()), child);
  }
}
