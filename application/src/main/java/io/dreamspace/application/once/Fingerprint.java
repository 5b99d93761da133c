package io.dreamspace.application.once;

/**
 * Tells one request from another without keeping it.
 *
 * @param sha256 64 hexadecimal digits in lower case
 */
public record Fingerprint(String sha256) {}
