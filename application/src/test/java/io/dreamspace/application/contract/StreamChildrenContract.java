package io.dreamspace.application.contract;

import static io.dreamspace.application.StreamFixtures.tags;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.stream.Placed;
import io.dreamspace.application.stream.Slice;
import io.dreamspace.application.stream.StreamChildren;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.domain.stream.Address.OfStream;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands under streams. */
abstract class StreamChildrenContract extends StreamSubjectContract {
  private static final String ABSENCE = "Stream does not exist.";

  @Test
  void link_putsAStreamOfWhomeverUnderOnesOwn() {
    StatusStream root = root("matt");
    StatusStream foreign = created("ada/x");

    assertThat(link(root, foreign)).isEqualTo(new Placed(foreign, true));

    assertThat(now(foreign)).isEqualTo(foreign);
    assertThat(children().get(key(root), key(foreign))).isEqualTo(foreign);
    assertThat(children().list(key(root), StreamQuery.parse(""), Slice.first()))
        .containsExactly(foreign);
  }

  @Test
  void link_ofWhatIsThere_changesNothing() {
    StatusStream root = root("matt");
    StatusStream created = created("matt/x");
    StatusStream linked = root("ada");
    link(root, linked);
    later();

    assertThat(facts(() -> assertThat(link(root, linked)).isEqualTo(new Placed(linked, false))))
        .isEmpty();
    assertThat(link(root, created)).isEqualTo(new Placed(created, false));
    assertConflict("Cannot remove hierarchical child.", () -> unlink(root, created));
  }

  @Test
  void link_allowsCircles_butNotOfOne() {
    StatusStream root = root("matt");
    StatusStream child = created("matt/x");

    assertThat(link(child, root).added()).isTrue();
    assertConflict("I'm my own grandpa.", () -> link(root, root));
  }

  @Test
  void link_refusesAMissingParent_beforeAMissingChild() {
    StatusStream root = root("matt");

    for (StreamKey child : List.of(key(root), nobody(), new StreamKey.Nothing())) {
      assertNotFound("Parent stream does not exist.", () -> children().link(nobody(), child));
    }
  }

  @Test
  void link_refusesForeignParents_beforeMissingChildren() {
    StatusStream foreign = root("ada");
    StatusStream mine = root("matt");

    for (StreamKey child : List.of(key(mine), nobody(), key(foreign))) {
      assertForbidden(
          "User does not have permission to add child.",
          () -> children().link(key(foreign), child));
    }
  }

  @Test
  void link_refusesAMissingChild() {
    StatusStream root = root("matt");

    assertNotFound("Child stream does not exist.", () -> children().link(key(root), nobody()));
    assertNotFound(
        "Child stream does not exist.", () -> children().link(key(root), new StreamKey.Nothing()));
  }

  @Test
  void link_and_unlink_areForMembers() {
    StatusStream root = root("matt");
    StatusStream other = root("ada");
    StreamChildren theirs = anonymous().streamChildren();

    assertForMembers(() -> theirs.link(key(root), key(other)));
    assertForMembers(() -> theirs.unlink(key(root), key(other)));
    assertForMembers(() -> theirs.link(nobody(), nobody()));
    assertForMembers(() -> theirs.unlink(nobody(), nobody()));
  }

  @Test
  void unlink_takesALinkedStreamAway() {
    StatusStream root = root("matt");
    StatusStream foreign = created("ada/x");
    link(root, foreign);

    assertThat(unlink(root, foreign)).isEqualTo(foreign);

    assertThat(now(foreign)).isEqualTo(foreign);
    assertNotFound(ABSENCE, () -> children().get(key(root), key(foreign)));
    assertNotFound(ABSENCE, () -> unlink(root, foreign));
    assertThat(link(root, foreign).added()).isTrue();
  }

  @Test
  void unlink_refusesWhatIsNoChild_orNotThere() {
    StatusStream root = root("matt");
    StatusStream other = root("ada");
    StatusStream below = created("ada/x");

    assertNotFound(ABSENCE, () -> unlink(root, other));
    assertNotFound(ABSENCE, () -> unlink(other, root));
    assertNotFound(ABSENCE, () -> unlink(below, other));
    assertNotFound(ABSENCE, () -> children().unlink(key(root), nobody()));
    assertNotFound(ABSENCE, () -> children().unlink(nobody(), key(root)));
    assertNotFound(ABSENCE, () -> children().unlink(key(root), new StreamKey.Nothing()));
  }

  @Test
  void unlink_refusesForeignParents_theOwnerOfTheChildToo() {
    StatusStream foreign = root("ada");
    StatusStream mine = root("matt");
    StatusStream hierarchical = created("ada/x");
    contract().member("ada").streamChildren().link(key(foreign), key(mine));

    for (StatusStream child : List.of(mine, hierarchical)) {
      assertForbidden(
          "User does not have permission to edit stream.", () -> unlink(foreign, child));
    }
  }

  @Test
  void unlink_refusesWhatWasCreatedThere() {
    StatusStream root = root("matt");
    StatusStream child = created("matt/x");

    assertConflict("Cannot remove hierarchical child.", () -> unlink(root, child));
    assertThat(children().get(key(root), key(child))).isEqualTo(child);
  }

  @Test
  void link_and_unlink_tellWhoCameAndLeft() {
    StatusStream root = root("matt");
    StatusStream child = created("ada/x");
    OfStream collection = new OfStream(root.uri());

    assertThat(facts(() -> link(root, child))).containsExactly(new ChildAdded(collection, child));
    assertThat(facts(() -> unlink(root, child)))
        .containsExactly(new ChildRemoved(collection, child));
  }

  @Test
  void link_makesOne_ofManyAtOnce() {
    StatusStream root = root("matt");
    StatusStream child = root("ada");

    List<Placed> placed = Concurrently.call(16, number -> link(root, child));

    assertThat(placed).filteredOn(Placed::added).hasSize(1);
    assertThat(contract().stores.childLinks().countChildren(root.id())).isEqualTo(1);
  }

  @Test
  void get_findsChildrenAlone_forEverybody() {
    StatusStream root = root("matt");
    StatusStream child = created("matt/x");
    StatusStream grandchild = created("matt/x/y");
    StreamChildren theirs = anonymous().streamChildren();

    assertThat(theirs.get(key(root), key(child))).isEqualTo(child);
    assertThat(theirs.get(key(child), key(grandchild))).isEqualTo(grandchild);
    assertNotFound(ABSENCE, () -> theirs.get(key(root), key(grandchild)));
    assertNotFound(ABSENCE, () -> theirs.get(key(child), key(root)));
    assertNotFound(ABSENCE, () -> theirs.get(key(root), nobody()));
    assertNotFound(ABSENCE, () -> theirs.get(nobody(), key(root)));
    assertNotFound(ABSENCE, () -> theirs.get(new StreamKey.Nothing(), new StreamKey.Nothing()));
  }

  /** Tags do not bring to the front; a status, or a new link, does. */
  @Test
  void list_answersThoseFirstThatCameOrChangedLast() {
    StatusStream root = root("matt");
    StatusStream first = made("matt/1");
    StatusStream second = made("matt/2");
    StatusStream linked = made("ada/x");
    later();
    link(root, linked);
    assertThat(list(root, "")).containsExactly(linked, second, first);

    later();
    matt().streamTags().replace(key(first), tags("a"));
    assertThat(list(root, "")).containsExactly(linked, second, now(first));

    later();
    matt().streams().setStatus(key(first), new Color("#000000"));
    assertThat(list(root, "")).containsExactly(now(first), linked, second);

    unlink(root, linked);
    assertThat(list(root, "")).containsExactly(now(first), second);
  }

  @Test
  void list_answers20AtMost_andTheRestFromAnOffset() {
    StatusStream root = root("matt");
    List<StatusStream> newestFirst = new ArrayList<>();
    for (int number = 0; number < 25; number++) {
      newestFirst.addFirst(made("matt/" + number));
    }

    assertThat(list(root, "")).isEqualTo(newestFirst.subList(0, 20));
    assertThat(children().list(key(root), StreamQuery.parse(""), new Slice(20, 20)))
        .isEqualTo(newestFirst.subList(20, 25));
    assertThat(children().list(key(root), StreamQuery.parse(""), new Slice(3, 2)))
        .isEqualTo(newestFirst.subList(3, 5));
    assertThat(children().list(key(root), StreamQuery.parse("2"), new Slice(1, 3)))
        .isEqualTo(
            newestFirst.stream()
                .filter(stream -> stream.name().value().contains("2"))
                .toList()
                .subList(1, 4));
  }

  @Test
  void list_withAQuery_answersThoseFirstThatWereUpdatedLast() {
    StatusStream root = root("matt");
    StatusStream toast = made("matt/toast");
    StatusStream toaster = made("matt/toaster");
    StatusStream other = made("ada/toast");
    later();
    matt().streamTags().replace(key(toast), tags("rye"));
    made("matt/bread");

    assertThat(list(root, "TOAST")).containsExactly(now(toast), toaster);
    assertThat(list(root, "#RYE")).containsExactly(now(toast));
    assertThat(list(root, "#aaaaaa")).hasSize(3).doesNotContain(other);
    assertThat(list(root, "#")).isEmpty();
  }

  @Test
  void list_isForEverybody_andNeedsAParent() {
    StatusStream root = root("matt");
    StreamChildren theirs = anonymous().streamChildren();

    assertThat(theirs.list(key(root), StreamQuery.parse(""), Slice.first())).isEmpty();
    for (String query : List.of("", "x")) {
      assertNotFound(ABSENCE, () -> theirs.list(nobody(), StreamQuery.parse(query), Slice.first()));
    }
  }

  private StatusStream made(String uri) {
    contract().member(uri.substring(0, uri.indexOf('/')));
    later();
    return created(uri);
  }

  private List<StatusStream> list(StatusStream parent, String query) {
    return children().list(key(parent), StreamQuery.parse(query), Slice.first());
  }

  private Placed link(StatusStream parent, StatusStream child) {
    return children().link(key(parent), key(child));
  }

  private StatusStream unlink(StatusStream parent, StatusStream child) {
    return children().unlink(key(parent), key(child));
  }

  private StreamChildren children() {
    return matt().streamChildren();
  }
}
