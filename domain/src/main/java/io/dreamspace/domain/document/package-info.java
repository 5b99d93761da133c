/**
 * Drawings: documents with a seal, and the stamps put on them. Events refer to them, see {@code
 * io.dreamspace.domain.event}.
 */
@NullMarked
package io.dreamspace.domain.document;

import org.jspecify.annotations.NullMarked;
