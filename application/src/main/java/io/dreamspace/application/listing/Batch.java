package io.dreamspace.application.listing;

import java.util.List;

/**
 * Some items of a list.
 *
 * @param items in the order of the ids asked for; unmodifiable
 * @param through the last id of those asked for that was looked at; the later ones are still to be
 *     read
 */
public record Batch<T>(List<T> items, long through) {
  public Batch {
    items = List.copyOf(items);
  }
}
