package io.dreamspace.domain.specimen;

/** A specimen's number. Any number is an id; whether something has it, the store knows. */
public record SpecimenId(long value) {}
