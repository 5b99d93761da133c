package io.dreamspace.http.pages.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things of one sort, one a row.
 *
 * @param title above them; empty if the page's is enough
 * @param rows each with a cell for each column
 * @param empty what is said if there are none
 * @param next where the list goes on, null if it has ended
 */
public record Table(
    String title,
    List<String> columns,
    List<List<Cell>> rows,
    String empty,
    @Nullable String next) {}
