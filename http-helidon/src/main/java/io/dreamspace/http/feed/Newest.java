package io.dreamspace.http.feed;

import io.dreamspace.domain.change.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The newest changes at one moment; bounded.
 *
 * @param floor all after this place are among them
 * @param head up to this place
 * @param messages in order
 * @param bytes that they hold together
 */
record Newest(Cursor floor, Cursor head, List<Message> messages, long bytes) {
  private static final int MOST_MESSAGES = 4_096;
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  /** None yet after this place. */
  static Newest after(Cursor place) {
    return new Newest(place, place, List.of(), 0);
  }

  /** With what came next; the oldest are dropped if it is too much. */
  Newest with(List<Message> read, Cursor next) {
    List<Message> all = new ArrayList<>(messages.size() + read.size());
    all.addAll(messages);
    all.addAll(read);
    long held = bytes + read.stream().mapToLong(Message::size).sum();
    int dropped = 0;
    while (all.size() - dropped > MOST_MESSAGES
        || (held > MOST_BYTES && all.size() - dropped > 1)) {
      held -= all.get(dropped++).size();
    }
    Cursor lowest = dropped == 0 ? floor : all.get(dropped - 1).position();
    return new Newest(lowest, next, List.copyOf(all.subList(dropped, all.size())), held);
  }

  /** All that comes after this place; empty if it is not one that is known here. */
  Optional<Portion> from(Cursor place) {
    boolean isKnown =
        place.epoch().equals(head.epoch())
            && place.number() >= floor.number()
            && place.number() <= head.number();
    return isKnown ? Optional.of(new Portion(newerThan(place.number()), head)) : Optional.empty();
  }

  private List<Message> newerThan(long number) {
    int first = messages.size();
    while (first > 0 && messages.get(first - 1).position().number() > number) {
      first--;
    }
    return messages.subList(first, messages.size());
  }
}
