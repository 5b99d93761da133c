package io.dreamspace.http.pages.dashboard;

/** What something is, and its name. */
public record Pair(String label, Cell cell) {}
