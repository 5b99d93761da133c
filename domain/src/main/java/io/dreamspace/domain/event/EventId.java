package io.dreamspace.domain.event;

/** An event's number. Any number is an id; whether something has it, the store knows. */
public record EventId(long value) {}
