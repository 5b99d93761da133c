/**
 * The specimens that viewers own, one of which is current. Their owners are in {@code
 * io.dreamspace.domain.user}.
 */
@NullMarked
package io.dreamspace.domain.specimen;

import org.jspecify.annotations.NullMarked;
