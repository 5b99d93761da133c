package io.dreamspace.http.pages.stream;

import io.dreamspace.domain.stream.StatusStream;
import java.util.List;

/**
 * What a search has found.
 *
 * @param query as it was typed
 */
public record Found(String query, String heading, List<StatusStream> streams) {}
