package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the form of RFC 9457.
 *
 * @param type {@code about:blank}: the status says it all
 * @param title the status in words
 * @param detail one sentence for a person
 * @param errors the fields at fault; not written if none is known; unmodifiable
 */
public record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<FieldErrorBody> errors) {
  public ProblemBody {
    errors = List.copyOf(errors);
  }

  /** A problem with the whole of the request, or with one field of it. */
  public static ProblemBody of(int status, String title, String detail, @Nullable String field) {
    List<FieldErrorBody> errors =
        field == null ? List.of() : List.of(new FieldErrorBody(field, detail));
    return new ProblemBody("about:blank", title, status, detail, errors);
  }
}
