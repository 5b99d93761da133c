package io.dreamspace.http.blotre;

import io.helidon.http.Header;
import io.helidon.http.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is answered.
 *
 * @param body written as JSON; null for none at all
 * @param headers besides those that every answer has; unmodifiable
 */
public record Reply(Status status, @Nullable Object body, List<Header> headers) {
  public Reply {
    headers = List.copyOf(headers);
  }

  public static Reply ok(Object body) {
    return new Reply(Status.OK_200, body, List.of());
  }

  /** Like {@link #ok}, for what was not there before if it is new. */
  static Reply placed(boolean isNew, Object body) {
    return new Reply(isNew ? Status.CREATED_201 : Status.OK_200, body, List.of());
  }

  /** It was done, and there is nothing to say. */
  public static Reply nothing() {
    return new Reply(Status.OK_200, null, List.of());
  }
}
