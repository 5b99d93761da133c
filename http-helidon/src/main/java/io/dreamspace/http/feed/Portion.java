package io.dreamspace.http.feed;

import io.dreamspace.domain.change.Cursor;
import java.util.List;

/**
 * What a reader gets at a time.
 *
 * @param next after which place it goes on
 */
record Portion(List<Message> messages, Cursor next) {}
