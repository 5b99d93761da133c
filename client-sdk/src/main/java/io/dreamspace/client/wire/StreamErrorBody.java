package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as the Blot're API says it.
 *
 * @param type always {@code Error}
 * @param error one sentence
 * @param details by its path, such as {@code obj.status.color}, what is wrong with the body; null
 *     if nothing is; unmodifiable
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record StreamErrorBody(
    String type, String error, @Nullable Map<String, List<FlawBody>> details) {
  private static final String TYPE = "Error";

  /** An error in this one type that there is. */
  public StreamErrorBody(String error, @Nullable Map<String, List<FlawBody>> details) {
    this(TYPE, error, details);
  }

  /** An error that is not about a part of the body. */
  public StreamErrorBody(String error) {
    this(error, null);
  }
}
