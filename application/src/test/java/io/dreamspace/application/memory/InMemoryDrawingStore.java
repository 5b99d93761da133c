package io.dreamspace.application.memory;

import io.dreamspace.application.gallery.Drawing;
import io.dreamspace.application.gallery.DrawingFilter;
import io.dreamspace.application.gallery.DrawingStore;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.event.Event;
import java.util.List;
import java.util.stream.Stream;

final class InMemoryDrawingStore implements DrawingStore {
  private final Snapshots snapshots;

  InMemoryDrawingStore(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public List<Long> ids(DrawingFilter filter, Order order, long after, int limit) {
    State state = snapshots.readable();
    return state.documents().ids(document -> finds(state, filter, document), order, after, limit);
  }

  private static boolean finds(State state, DrawingFilter filter, Document document) {
    String artist = filter.artist();
    return Filters.finds(filter.document(), document)
        && (artist == null
            || events(state, document.id())
                .anyMatch(
                    event ->
                        artist.equals(event.userName())
                            || artist.equals(state.user(event.userId()).name())));
  }

  @Override
  public Batch<Drawing> read(List<Long> ids) {
    State state = snapshots.readable();
    return Batches.read(
        ids,
        id -> state.documents().find(id).map(document -> drawing(state, document)),
        drawing -> Batches.bytes(drawing.document()));
  }

  private static Drawing drawing(State state, Document document) {
    return events(state, document.id())
        .findFirst()
        .map(event -> new Drawing(document, event, state.user(event.userId())))
        .orElseGet(() -> new Drawing(document, null, null));
  }

  private static Stream<Event> events(State state, DocumentId document) {
    return state.events().all().stream().filter(event -> document.equals(event.documentId()));
  }
}
