/**
 * The server as a program. {@link io.dreamspace.http.Main} puts it together from the settings; each
 * API that it speaks has a package of its own.
 */
@NullMarked
package io.dreamspace.http;

import org.jspecify.annotations.NullMarked;
