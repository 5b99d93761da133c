package io.dreamspace.persistence;

import static io.dreamspace.persistence.FilledStreams.id;
import static io.dreamspace.persistence.FilledStreams.owner;
import static io.dreamspace.persistence.FilledStreams.tag;
import static io.dreamspace.persistence.FilledStreams.uri;

import io.dreamspace.application.stream.Slice;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What the stores of streams and changes do to rows, each by name. */
final class StreamStatements {
  private static final StreamQuery COLOR = new StreamQuery.ByColor(new Color("#00000a"));
  private static final StreamQuery TAG = new StreamQuery.ByTag(tag(1));
  private static final StreamQuery NAME = new StreamQuery.ByName("S1");
  private static final StreamQuery ANY = new StreamQuery.Everything();
  private static final Address CHILDREN = new Address.OfStream(uri(100));
  private static final Address TAGGED = new Address.OfTag(tag(1));
  private static final Slice FIRST = Slice.first();

  private StreamStatements() {}

  static Stream<Arguments> all() {
    return Stream.of(streams(), collections(), links(), changes(), writes()).flatMap(List::stream);
  }

  private static List<Arguments> streams() {
    return List.of(
        RowStatements.named("find", d -> d.streams().find(new StreamKey.ById(id(1)))),
        RowStatements.named("find.uri", d -> d.streams().find(new StreamKey.ByUri(uri(1)))),
        RowStatements.named("findAll", d -> d.streams().findAll(List.of(id(1), id(2)))),
        RowStatements.named("subtree", d -> d.streams().subtree(uri(100))),
        RowStatements.named("color", d -> d.streams().find(COLOR, 20)),
        RowStatements.named("tag", d -> d.streams().find(TAG, 20)),
        RowStatements.named("owned", d -> d.streams().countOwnedBy(owner(1))));
  }

  private static List<Arguments> collections() {
    return List.of(
        RowStatements.named("children", d -> d.streams().children(id(100), FIRST)),
        RowStatements.named("in", d -> d.streams().findIn(CHILDREN, ANY, FIRST)),
        RowStatements.named("in.color", d -> d.streams().findIn(CHILDREN, COLOR, FIRST)),
        RowStatements.named("in.tag", d -> d.streams().findIn(CHILDREN, TAG, FIRST)),
        RowStatements.named("in.name", d -> d.streams().findIn(CHILDREN, NAME, FIRST)),
        RowStatements.named("tagged", d -> d.streams().findIn(TAGGED, ANY, FIRST)),
        RowStatements.named("tagged.color", d -> d.streams().findIn(TAGGED, COLOR, FIRST)),
        RowStatements.named("tagged.tag", d -> d.streams().findIn(TAGGED, TAG, FIRST)),
        RowStatements.named("tagged.name", d -> d.streams().findIn(TAGGED, NAME, FIRST)),
        RowStatements.named("collectionsOf", d -> d.streams().collectionsOf(id(101))));
  }

  private static List<Arguments> links() {
    return List.of(
        RowStatements.named("links.find", d -> d.childLinks().find(id(100), id(101))),
        RowStatements.named("links.count", d -> d.childLinks().countChildren(id(100))),
        RowStatements.named("links.ofSubtree", d -> d.childLinks().ofSubtree(uri(100))));
  }

  private static List<Arguments> changes() {
    return List.of(RowStatements.named("changes.moves", d -> d.changes().movesAfter(5, id(101))));
  }

  private static List<Arguments> writes() {
    return List.of(
        RowStatements.writing(
            "update",
            d -> d.streams().update(d.streams().find(new StreamKey.ById(id(5))).orElseThrow())),
        RowStatements.writing("links.delete", d -> d.childLinks().delete(id(200), id(201))),
        RowStatements.writing("links.deleteTree", d -> d.childLinks().deleteOfSubtree(uri(200))),
        RowStatements.writing("deleteSubtree", d -> d.streams().deleteSubtree(uri(200))));
  }
}
