package io.dreamspace.application.change;

import io.dreamspace.domain.change.Cursor;

/**
 * What the feed has at one moment.
 *
 * @param earliest after it nothing is missing: delivery is guaranteed from its number plus one on
 * @param latest after it nothing has happened yet
 */
public record FeedBounds(Cursor earliest, Cursor latest) {}
