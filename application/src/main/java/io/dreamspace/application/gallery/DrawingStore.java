package io.dreamspace.application.gallery;

import io.dreamspace.application.listing.Finder;

/** Finds drawings, by the ids of their documents. */
public interface DrawingStore extends Finder<DrawingFilter, Drawing> {}
