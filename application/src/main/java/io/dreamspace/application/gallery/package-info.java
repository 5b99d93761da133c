/**
 * Drawings as people look at them: documents together with whoever drew them. Begin with {@link
 * io.dreamspace.application.gallery.Gallery}.
 */
@NullMarked
package io.dreamspace.application.gallery;

import org.jspecify.annotations.NullMarked;
