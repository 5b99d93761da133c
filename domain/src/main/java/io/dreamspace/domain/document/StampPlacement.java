package io.dreamspace.domain.document;

/** A stamp, and the document it is to be put on. */
public record StampPlacement(DocumentId documentId, StampDraft stamp) {}
