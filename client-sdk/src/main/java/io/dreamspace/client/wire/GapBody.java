package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * That changes are missing here.
 *
 * @param type always {@code gap}
 * @param changeId after which change it goes on
 * @param reason {@code retention} or {@code epoch}
 * @param asked after which it was asked to go on: a number, a dot, and an epoch
 * @param reload the paths of what has to be read anew; unmodifiable
 */
public record GapBody(
    String type,
    @JsonProperty("change_id") long changeId,
    String epoch,
    String reason,
    String asked,
    List<String> reload) {
  public GapBody {
    reload = List.copyOf(reload);
  }
}
