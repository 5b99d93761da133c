package io.dreamspace.http.pages.gallery;

import org.jspecify.annotations.Nullable;

/**
 * One drawing by itself.
 *
 * @param newer where the next newer one of the same list is; null if this is the newest
 * @param older where the next older one is; null if this is the oldest
 * @param position the place in the feed at which it was found
 */
public record Single(
    Asked asked, Hung drawing, @Nullable String newer, @Nullable String older, String position) {}
