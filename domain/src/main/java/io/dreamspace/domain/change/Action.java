package io.dreamspace.domain.change;

/** What is done to something that is kept under a number. */
public enum Action {
  CREATED,
  UPDATED,
  DELETED,
  /** Shown once more, as it is; nothing about it changes. Events alone are. */
  REPLAYED;

  /** Refuses what is done to events alone. */
  void requireOrdinary() {
    if (this == REPLAYED) {
      throw new IllegalArgumentException("Only an event is ever replayed.");
    }
  }

  /** That of these three which is meant. */
  ChangeType of(ChangeType created, ChangeType updated, ChangeType deleted) {
    return switch (this) {
      case CREATED -> created;
      case UPDATED -> updated;
      case DELETED -> deleted;
      case REPLAYED -> throw new IllegalStateException("This is of another type.");
    };
  }
}
