package io.dreamspace.domain.wallet;

/** A booking's number. Any number is an id; whether something has it, the store knows. */
public record TransactionId(long value) {}
