/**
 * How the log is written: one event a line, handed to a thread of its own. {@link
 * io.dreamspace.http.logging.LogConfigurator} puts it together when the first logger is asked for;
 * {@link io.dreamspace.http.logging.Logging} sets its level and ends it.
 */
@NullMarked
package io.dreamspace.http.logging;

import org.jspecify.annotations.NullMarked;
