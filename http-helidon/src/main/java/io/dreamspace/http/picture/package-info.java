/**
 * Drawings as they look once they are stamped, and stamps as they look, as SVG. Nothing in it can
 * run, and whatever clients wrote stands in it as text.
 */
@NullMarked
package io.dreamspace.http.picture;

import org.jspecify.annotations.NullMarked;
