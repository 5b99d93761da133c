package io.dreamspace.http.pages.dashboard;

/**
 * What is done by a button alone.
 *
 * @param action where it is sent
 * @param hint what comes of it
 */
public record Deed(String action, String button, String hint) {}
