package io.dreamspace.http.pages.dashboard;

/**
 * An overlay key in the list of them.
 *
 * @param revocation where one is asked whether to revoke it
 */
public record KeyRow(String name, Cell since, String revocation) {}
