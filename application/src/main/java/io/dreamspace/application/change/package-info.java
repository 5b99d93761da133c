/**
 * The feed of all changes, and the port to the log from which it and everything live is read. What
 * is in the log is in {@code io.dreamspace.domain.change}.
 */
@NullMarked
package io.dreamspace.application.change;

import org.jspecify.annotations.NullMarked;
