package io.dreamspace.http.pages.dashboard;

import io.dreamspace.http.pages.visit.Visit;
import org.jspecify.annotations.Nullable;

/** What has just been done, as the next page tells it. */
enum Done {
  SAVED("It is corrected."),
  DELETED("It is deleted."),
  BOOKED("It is booked."),
  ALREADY("That form had been sent before; nothing was done this time."),
  REPLAYED("It is shown once more, marked as a replay."),
  SENT("The test event is recorded, and shown like any other."),
  CLEARED("All test events are removed."),
  REVOKED("The key is revoked: overlays that show it are cut off.");

  private static final String FIELD = "done";

  private final String sentence;

  Done(String sentence) {
    this.sentence = sentence;
  }

  String after(String path) {
    return path + "?" + FIELD + "=" + name();
  }

  static @Nullable String sentence(Visit visit) {
    String name = visit.query().text(FIELD);
    for (Done done : values()) {
      if (done.name().equals(name)) {
        return done.sentence;
      }
    }
    return null;
  }
}
