/**
 * What can be set, where it can be set, and what was set. {@link
 * io.dreamspace.http.settings.Invocation} turns the command line into {@link
 * io.dreamspace.http.settings.Settings}; {@code Key} is the list of all there is.
 */
@NullMarked
package io.dreamspace.http.settings;

import org.jspecify.annotations.NullMarked;
