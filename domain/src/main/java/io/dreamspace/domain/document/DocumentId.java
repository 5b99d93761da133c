package io.dreamspace.domain.document;

/** A document's number. Any number is an id; whether something has it, the store knows. */
public record DocumentId(long value) {}
