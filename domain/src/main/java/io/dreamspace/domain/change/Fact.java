package io.dreamspace.domain.change;

/** Something that has changed, as the change log keeps it. */
public sealed interface Fact permits RowFact, StreamFact {
  ChangeType type();
}
