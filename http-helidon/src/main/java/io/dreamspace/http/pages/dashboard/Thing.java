package io.dreamspace.http.pages.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing with all that can be said about it and done to it.
 *
 * @param picture where its drawing is, null if it has none
 * @param deletion where one is asked whether to delete it
 */
public record Thing(
    String title,
    List<Pair> pairs,
    @Nullable String picture,
    List<Sheet> sheets,
    List<Deed> deeds,
    List<Table> tables,
    String deletion) {

  /** This with another form in place of the one that is sent to the same place. */
  Thing with(Sheet sheet) {
    List<Sheet> changed =
        sheets.stream()
            .map(known -> known.action().equals(sheet.action()) ? sheet : known)
            .toList();
    return new Thing(title, pairs, picture, changed, deeds, tables, deletion);
  }
}
