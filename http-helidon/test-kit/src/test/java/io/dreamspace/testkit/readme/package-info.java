/**
 * The tests that the README shows, and the one that compares the two. What is tried elsewhere is in
 * {@code io.dreamspace.testkit}.
 */
package io.dreamspace.testkit.readme;
