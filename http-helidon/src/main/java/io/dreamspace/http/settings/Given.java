package io.dreamspace.http.settings;

/**
 * A value as somebody wrote it.
 *
 * @param where what an error calls it: {@code --port}, or {@code dreamspace.conf, line 3: port}
 */
record Given(String text, String where) {}
