/**
 * The pages of drawings, for whoever has a ticket and for the operator. {@link
 * io.dreamspace.http.pages.gallery.GalleryPages} answers them.
 */
@NullMarked
package io.dreamspace.http.pages.gallery;

import org.jspecify.annotations.NullMarked;
