package io.dreamspace.domain.change;

/** What is done to something that is kept under a number. */
public enum Action {
  CREATED,
  UPDATED,
  DELETED;

  /** That of these three which is meant. */
  ChangeType of(ChangeType created, ChangeType updated, ChangeType deleted) {
    return switch (this) {
      case CREATED -> created;
      case UPDATED -> updated;
      case DELETED -> deleted;
    };
  }
}
