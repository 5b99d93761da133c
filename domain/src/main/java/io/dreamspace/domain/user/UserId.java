package io.dreamspace.domain.user;

/**
 * Dreamspace's own number of a user; not the Twitch id. Any number is an id; whether something has
 * it, the store knows.
 */
public record UserId(long value) {}
