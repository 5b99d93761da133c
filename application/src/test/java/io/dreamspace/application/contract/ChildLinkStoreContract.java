package io.dreamspace.application.contract;

import static io.dreamspace.application.StreamFixtures.aStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.domain.Moment;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamUri;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store of links between streams must keep. */
public abstract class ChildLinkStoreContract extends StoredStreamsContract {

  @Test
  void insert_keepsEverything() {
    StatusStream one = stored("one");
    StatusStream other = stored("other");

    ChildLink down = linked(new ChildLink(one.id(), other.id(), true, Moment.LATEST));
    ChildLink up = linked(new ChildLink(other.id(), one.id(), false, Moment.EARLIEST));

    assertThat(find(one, other)).contains(down);
    assertThat(find(other, one)).contains(up);
    assertThat(find(one, one)).isEmpty();
  }

  @Test
  void insert_refusesASecondLinkOfTheSame() {
    ChildLink link = linked(stored("one"), stored("other"));
    ChildLink again = new ChildLink(link.parent(), link.child(), true, Fixtures.NOON);

    assertThatThrownBy(() -> linked(again)).isInstanceOf(RuntimeException.class);
    assertThat(stores.childLinks().find(link.parent(), link.child())).contains(link);
  }

  @Test
  void insert_refusesStreamsThatAreNotThere() {
    StatusStream one = stored("one");
    StatusStream missing = aStream("missing");

    assertThatThrownBy(() -> linked(one, missing)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> linked(missing, one)).isInstanceOf(RuntimeException.class);
    assertThat(find(one, missing)).isEmpty();
    assertThat(find(missing, one)).isEmpty();
  }

  @Test
  void delete_removesThisLinkAlone() {
    StatusStream one = stored("one");
    StatusStream two = stored("two");
    StatusStream three = stored("three");
    linked(one, two);
    List<ChildLink> others = List.of(linked(two, one), linked(one, three), linked(three, two));

    change(() -> stores.childLinks().delete(one.id(), two.id()));
    change(() -> stores.childLinks().delete(one.id(), two.id()));

    assertThat(find(one, two)).isEmpty();
    assertThat(others)
        .allSatisfy(
            link ->
                assertThat(stores.childLinks().find(link.parent(), link.child())).contains(link));
  }

  @Test
  void countChildren_countsEachChildOfAStream() {
    StatusStream parent = stored("p");
    StatusStream child = stored("p/c");
    linked(new ChildLink(parent.id(), child.id(), true, Fixtures.NOON));
    linked(parent, stored("x"));
    linked(child, parent);

    assertThat(stores.childLinks().countChildren(parent.id())).isEqualTo(2);
    assertThat(stores.childLinks().countChildren(child.id())).isEqualTo(1);
    assertThat(stores.childLinks().countChildren(aStream("nobody").id())).isZero();
  }

  @Test
  void ofSubtree_areAllLinksAtEitherEnd_inTheOrderInWhichTheyWereMade() {
    StatusStream top = stored("a/b");
    StatusStream below = stored("a/b/c");
    StatusStream above = stored("a");
    StatusStream beside = stored("a/b+c");
    ChildLink first = linked(below, beside, Fixtures.NOON.plusSeconds(9));
    ChildLink second = linked(above, top, Fixtures.NOON.plusSeconds(8));
    linked(above, beside);
    ChildLink third = linked(top, below, Fixtures.NOON.plusSeconds(7));
    ChildLink fourth = linked(beside, below);
    linked(beside, above);

    assertThat(ofSubtree(top.uri())).containsExactly(first, second, third, fourth);
    assertThat(ofSubtree(below.uri())).containsExactly(first, third, fourth);
    assertThat(ofSubtree(new StreamUri("nobody"))).isEmpty();
  }

  @Test
  void deleteOfSubtree_leavesTheOthers() {
    StatusStream top = stored("a/b");
    StatusStream below = stored("a/b/c");
    StatusStream above = stored("a");
    StatusStream beside = stored("a/b+c");
    linked(above, top);
    linked(top, below);
    linked(beside, below);
    linked(below, above);
    ChildLink other = linked(above, beside);

    change(() -> stores.childLinks().deleteOfSubtree(top.uri()));

    assertThat(ofSubtree(top.uri())).isEmpty();
    assertThat(ofSubtree(above.uri())).containsExactly(other);
    assertThat(stores.childLinks().countChildren(above.id())).isEqualTo(1);
    assertThat(stores.childLinks().countChildren(below.id())).isZero();
  }

  private Optional<ChildLink> find(StatusStream parent, StatusStream child) {
    return stores.childLinks().find(parent.id(), child.id());
  }

  private List<ChildLink> ofSubtree(StreamUri top) {
    return stores.childLinks().ofSubtree(top);
  }
}
