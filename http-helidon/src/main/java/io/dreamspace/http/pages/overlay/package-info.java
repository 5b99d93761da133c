/**
 * The overlay that OBS shows over a stream: which it is, {@code OverlaySettings} reads from its
 * url; what it shows, its scripts hear from the feed.
 */
@NullMarked
package io.dreamspace.http.pages.overlay;

import org.jspecify.annotations.NullMarked;
