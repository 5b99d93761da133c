package io.dreamspace.http.pages.gallery;

import io.dreamspace.application.gallery.Drawing;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.ImageSize;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.event.Event;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A drawing as it hangs in the gallery. It does not hold the drawing itself, which browsers load.
 *
 * @param size of its picture; null if no picture can be made of its data
 * @param artist null if nobody knows
 * @param occasion null if there is no event
 * @param happenedAt when the event happened; null if there is none
 * @param stamps each type once
 * @param stampIds of each stamp, apart by blanks
 */
public record Hung(
    long id,
    @Nullable ImageSize size,
    @Nullable String artist,
    Instant drawnAt,
    @Nullable Occasion occasion,
    @Nullable Instant happenedAt,
    long seal,
    @Nullable String metadata,
    List<Stamped> stamps,
    String stampIds) {

  /** So many stamps of a type. */
  public record Stamped(String type, int count) {}

  static Hung of(Drawing drawing) {
    Document document = drawing.document();
    Event event = drawing.event();
    return new Hung(
        document.id().value(),
        ImageSize.of(document).orElse(null),
        named(drawing.artist()),
        document.createdAt(),
        event == null ? null : Occasion.of(event.kind()),
        event == null ? null : event.occurredAt(),
        document.seal(),
        named(document.metadata()),
        stamps(document),
        document.stamps().stream()
            .map(stamp -> Long.toString(stamp.id().value()))
            .collect(Collectors.joining(" ")));
  }

  private static @Nullable String named(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static List<Stamped> stamps(Document document) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Stamp stamp : document.stamps()) {
      counts.merge(stamp.type(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(count -> new Stamped(count.getKey(), count.getValue()))
        .toList();
  }

  /** What it is called. */
  public String title() {
    return "Drawing " + id + (artist == null ? "" : " by " + artist);
  }

  /** What those are told who don't see it. */
  public String description() {
    return title()
        + (stamps.isEmpty()
            ? ""
            : ", stamped " + String.join(", ", stamps.stream().map(Stamped::type).toList()));
  }

  /** Whether it is higher than wide. */
  public boolean upright() {
    return size != null && size.height() > size.width();
  }
}
