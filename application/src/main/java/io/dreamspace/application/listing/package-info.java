/**
 * How what a filter finds is read: in order of id, a batch at a time, however long it is. Begin
 * with {@link io.dreamspace.application.listing.Listing}.
 */
@NullMarked
package io.dreamspace.application.listing;

import org.jspecify.annotations.NullMarked;
