/**
 * What every request has, whichever API it is for: an id, and a line in the log. The filter is
 * installed by {@code io.dreamspace.http.Server}.
 */
@NullMarked
package io.dreamspace.http.request;

import org.jspecify.annotations.NullMarked;
