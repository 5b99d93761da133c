package io.dreamspace.domain.document;

/**
 * A stamp's number, unique over all documents. Any number is an id; whether something has it, the
 * store knows.
 */
public record StampId(long value) {}
