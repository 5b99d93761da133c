package io.dreamspace.http.pages.dashboard;

import io.dreamspace.application.listing.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What a search has found.
 *
 * @param next after which id it goes on
 */
record Found(List<List<Cell>> rows, OptionalLong next) {

  static <T> Found of(Listing<T> listing, Function<T, List<Cell>> row) {
    List<List<Cell>> rows = new ArrayList<>();
    listing.forEach(item -> rows.add(row.apply(item)));
    return new Found(rows, listing.next());
  }
}
