package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * A stream of the Blot're API.
 *
 * @param id 24 hexadecimal digits
 * @param name its case kept
 * @param uri normalised
 * @param created in milliseconds since 1970, as are all times of that API
 * @param owner the id of an account
 * @param tags in their order; unmodifiable
 */
public record StreamBody(
    String id,
    String name,
    String uri,
    long created,
    long updated,
    StatusBody status,
    String owner,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<TagBody> tags) {
  public StreamBody {
    tags = List.copyOf(tags);
  }
}
