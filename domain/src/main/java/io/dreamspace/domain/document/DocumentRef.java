package io.dreamspace.domain.document;

/** How an event's draft names its document. */
public sealed interface DocumentRef {

  /** No document. */
  record None() implements DocumentRef {}

  /** A document that must exist. */
  record Existing(DocumentId id) implements DocumentRef {}

  /** A document that is created with the event. */
  record New(DocumentDraft draft) implements DocumentRef {}
}
