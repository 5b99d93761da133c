package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A page of the feed.
 *
 * @param changes in order, each a {@link ChangeBody}, the first maybe a {@link GapBody};
 *     unmodifiable
 * @param next after which it goes on: a number, a dot, and an epoch
 * @param guaranteedFrom the first change that is sure to be told to whoever asks for it
 * @param latest the last change that there is
 * @param more whether there is something after this page
 */
public record ChangesBody(
    List<Object> changes,
    String next,
    String epoch,
    @JsonProperty("guaranteed_from") long guaranteedFrom,
    long latest,
    boolean more) {
  public ChangesBody {
    changes = List.copyOf(changes);
  }
}
