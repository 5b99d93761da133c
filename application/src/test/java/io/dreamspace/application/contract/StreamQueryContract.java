package io.dreamspace.application.contract;

import static io.dreamspace.application.StreamFixtures.aStream;
import static io.dreamspace.application.StreamFixtures.shown;
import static io.dreamspace.application.StreamFixtures.tagged;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.StreamFixtures;
import io.dreamspace.application.stream.Slice;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.Address.OfStream;
import io.dreamspace.domain.stream.Address.OfTag;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamQuery.ByColor;
import io.dreamspace.domain.stream.StreamQuery.ByName;
import io.dreamspace.domain.stream.StreamQuery.ByTag;
import io.dreamspace.domain.stream.StreamQuery.Everything;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a store of streams must find, and in which order. */
public abstract class StreamQueryContract extends StoredStreamsContract {
  private static final int MANY = 100;

  @Test
  void find_answersTheLastUpdatedFirst() {
    StatusStream old = stored(aStream("z", at(1)));
    StatusStream newest = stored(aStream("a", at(3)));
    StatusStream middle = stored(tagged(aStream("m", at(0)), at(2), "x"));

    assertThat(find(new Everything(), MANY)).containsExactly(newest, middle, old);
    assertThat(find(new Everything(), 2)).containsExactly(newest, middle);
    update(shown(old, at(4), "#000000"));
    assertThat(find(new Everything(), 1)).extracting(StatusStream::id).containsExactly(old.id());
  }

  @Test
  void find_ordersWhatWasUpdatedAtOnceById() {
    List<StatusStream> streams =
        IntStream.range(0, 30).mapToObj(number -> stored("s" + number)).toList();
    List<StatusStream> byId =
        streams.stream().sorted(Comparator.comparing(stream -> stream.id().hex())).toList();

    assertThat(find(new Everything(), MANY)).isEqualTo(byId);
    assertThat(find(new ByName("s"), 7)).isEqualTo(byId.subList(0, 7));
  }

  @Test
  void find_byColor_inWhicheverCaseItWasSet() {
    StatusStream lower = stored(shown(aStream("lower"), at(1), "#00ff00"));
    StatusStream upper = stored(shown(aStream("upper"), at(2), "#00FF00"));
    stored("grey");

    assertThat(find(new ByColor(new Color("#00fF00")), MANY)).containsExactly(upper, lower);
    assertThat(find(new ByColor(new Color("#00ff01")), MANY)).isEmpty();
    update(shown(upper, at(3), "#000000"));
    assertThat(find(new ByColor(new Color("#00FF00")), MANY)).containsExactly(lower);
  }

  @Test
  void find_byTag_thoseThatCarryIt() {
    StatusStream old = stored(tagged(aStream("old"), at(1), "rye", "other"));
    StatusStream recent = stored(tagged(aStream("recent"), at(2), "other", "rye"));
    stored(tagged(aStream("longer"), at(3), "ryes", "r"));
    StatusStream dollars = stored(tagged(aStream("dollars"), at(4), "$rye$"));

    assertThat(find(new ByTag(new Tag("rye")), MANY)).containsExactly(recent, old);
    assertThat(find(new ByTag(new Tag("rye")), 1)).containsExactly(recent);
    assertThat(find(new ByTag(new Tag("$rye$")), MANY)).containsExactly(dollars);
    update(tagged(recent, at(5), "other"));
    assertThat(find(new ByTag(new Tag("rye")), MANY)).containsExactly(old);
  }

  @Test
  void find_byName_anyPartInWhicheverCase() {
    named("x/1", "to");
    named("x/2", "Toaster");
    named("x/3", "Lotto");
    named("to/4", "Bread");

    assertThat(namesOf("to")).containsExactly("Lotto", "Toaster", "to");
    assertThat(namesOf("TO")).containsExactly("Lotto", "Toaster", "to");
    assertThat(namesOf("toast")).containsExactly("Toaster");
    assertThat(namesOf("toasters")).isEmpty();
  }

  @Test
  void find_byName_withoutWildcards() {
    named("x/1", "a_b");
    named("x/2", "aXb");
    named("x/3", "$T O A S T$");
    named("x/4", "a-b");

    assertThat(namesOf("a_b")).containsExactly("a_b");
    assertThat(namesOf("_")).containsExactly("a_b");
    assertThat(namesOf("$")).containsExactly("$T O A S T$");
    assertThat(namesOf("t o")).containsExactly("$T O A S T$");
    assertThat(namesOf("#")).isEmpty();
    assertThat(namesOf("#a_b")).isEmpty();
  }

  @Test
  void findIn_looksOnlyInTheCollection() {
    StatusStream parent = stored("p");
    StatusStream child = stored(tagged(shown(aStream("x/ab"), at(1), "#00FF00"), at(1), "t"));
    StatusStream other = stored(tagged(shown(aStream("x/abc"), at(2), "#00ff00"), at(2), "t"));
    StatusStream outside = stored(tagged(shown(aStream("x/abd"), at(3), "#00ff00"), at(3), "t"));
    linked(parent, child, at(9));
    linked(parent, other, at(8));
    linked(child, outside, at(7));
    OfStream below = new OfStream(parent.uri());

    assertThat(findIn(below, new Everything(), Slice.first())).containsExactly(other, child);
    assertThat(findIn(below, new ByName("B"), Slice.first())).containsExactly(other, child);
    assertThat(findIn(below, new ByName("bc"), Slice.first())).containsExactly(other);
    assertThat(findIn(below, new ByColor(new Color("#00ff00")), Slice.first()))
        .containsExactly(other, child);
    assertThat(findIn(below, new ByTag(new Tag("t")), new Slice(1, 1))).containsExactly(child);
    assertThat(findIn(new OfTag(new Tag("t")), new ByName("b"), new Slice(0, 2)))
        .containsExactly(outside, other);
    assertThat(findIn(new OfTag(new Tag("t")), new Everything(), new Slice(2, 20)))
        .containsExactly(child);
  }

  @Test
  void findIn_findsNothing_whereThereIsNoCollection() {
    stored("a");

    assertThat(findIn(new OfStream(new StreamUri("b")), new Everything(), Slice.first())).isEmpty();
    assertThat(findIn(new OfTag(new Tag("t")), new Everything(), Slice.first())).isEmpty();
  }

  /** Each of these came to the front in turn: by its link or its status. */
  @Test
  void children_comeToTheFrontWhenLinkedOrShown_butNotWhenTagged() {
    StatusStream parent = stored("p");
    StatusStream first = stored(aStream("p/first", at(1)));
    StatusStream second = stored(aStream("x/second", at(0)));
    StatusStream third = stored(shown(aStream("x/third", at(0)), at(5), "#000000"));
    linked(parent, first, at(1));
    linked(parent, second, at(4));
    linked(parent, third, at(2));
    stored(aStream("x/none", at(9)));

    assertThat(children(parent, Slice.first())).containsExactly(third, second, first);

    StatusStream tagged = tagged(first, at(6), "t");
    update(tagged);
    assertThat(children(parent, Slice.first())).containsExactly(third, second, tagged);

    StatusStream shown = shown(tagged, at(7), "#000000");
    update(shown);
    assertThat(children(parent, Slice.first())).containsExactly(shown, third, second);

    change(() -> stores.childLinks().delete(parent.id(), second.id()));
    linked(parent, second, at(8));
    assertThat(children(parent, Slice.first())).containsExactly(second, shown, third);
    assertThat(children(parent, new Slice(1, 1))).containsExactly(shown);
    assertThat(children(parent, new Slice(3, 20))).isEmpty();
  }

  @Test
  void children_ofTheSameTimeAreInOrderOfTheirIds() {
    StatusStream parent = stored("p");
    List<StatusStream> children =
        IntStream.range(0, 30).mapToObj(number -> stored("p/" + number)).toList();
    children.forEach(child -> linked(parent, child));
    List<StatusStream> byId =
        children.stream().sorted(Comparator.comparing(child -> child.id().hex())).toList();

    assertThat(children(parent, Slice.first())).isEqualTo(byId.subList(0, 20));
    assertThat(children(parent, new Slice(20, 20))).isEqualTo(byId.subList(20, 30));
    assertThat(children(children.getFirst(), Slice.first())).isEmpty();
  }

  private void named(String uri, String name) {
    stored(
        StatusStream.begin(
            StreamFixtures.idOf(uri),
            new StreamName(name),
            new StreamUri(uri),
            StreamFixtures.OWNER,
            Fixtures.NOON));
  }

  private List<String> namesOf(String part) {
    String[] names =
        find(new ByName(part), MANY).stream()
            .map(stream -> stream.name().value())
            .toArray(String[]::new);
    Arrays.sort(names);
    return List.of(names);
  }

  private List<StatusStream> find(StreamQuery query, int limit) {
    return stores.streams().find(query, limit);
  }

  private List<StatusStream> findIn(Address collection, StreamQuery query, Slice slice) {
    return stores.streams().findIn(collection, query, slice);
  }

  private List<StatusStream> children(StatusStream parent, Slice slice) {
    return stores.streams().children(parent.id(), slice);
  }

  private static Instant at(int second) {
    return Fixtures.NOON.plusSeconds(second);
  }
}
