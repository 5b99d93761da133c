/**
 * The port to the log of all changes, from which everything live is read. What is in it is in
 * {@code io.dreamspace.domain.change}.
 */
@NullMarked
package io.dreamspace.application.change;

import org.jspecify.annotations.NullMarked;
