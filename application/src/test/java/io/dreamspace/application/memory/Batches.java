package io.dreamspace.application.memory;

import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Finder;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Cuts what is read into batches, by the bytes of text in it. */
final class Batches {
  private Batches() {}

  static <T> Batch<T> read(
      List<Long> ids, LongFunction<Optional<T>> find, ToLongFunction<T> bytes) {
    List<T> items = new ArrayList<>();
    long held = 0;
    long through = 0;
    for (long id : ids) {
      Optional<T> item = find.apply(id);
      if (item.isPresent()) {
        held += bytes.applyAsLong(item.get());
        if (held > Finder.BATCH_BYTES && !items.isEmpty()) {
          return new Batch<>(items, through);
        }
        items.add(item.get());
      }
      through = id;
    }
    return new Batch<>(items, through);
  }

  static long bytes(EventDetails details) {
    Document document = details.document();
    Event event = details.event();
    return bytes(details.user())
        + (document == null ? 0 : bytes(document))
        + bytes(event.userName())
        + bytes(event.kind());
  }

  static long bytes(User user) {
    TwitchId twitchId = user.twitchId();
    return bytes(twitchId == null ? null : twitchId.value())
        + bytes(user.name())
        + bytes(user.preferences());
  }

  static long bytes(Document document) {
    return bytes(document.data())
        + bytes(document.metadata())
        + document.stamps().stream().mapToLong(Batches::bytes).sum();
  }

  static long bytes(Stamp stamp) {
    return bytes(stamp.type());
  }

  static long bytes(@Nullable String text) {
    return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static long bytes(EventKind kind) {
    return switch (kind) {
      case EventKind.Plain plain -> bytes(plain.message());
      case EventKind.Subscriber subscriber -> bytes(subscriber.message());
      case EventKind.Cheer cheer -> bytes(cheer.cheerType()) + bytes(cheer.message());
      case EventKind.Raid raid -> 0;
    };
  }
}
