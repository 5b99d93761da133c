package io.dreamspace.domain.event;

import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changes about the part of an event that depends on its kind. Which of these an event has,
 * its {@link EventKind} knows.
 */
public record EventKindEdit(
    Edit<@Nullable String> message,
    Edit<Long> tier,
    Edit<Long> subscribedLength,
    Edit<Long> amount,
    Edit<@Nullable String> cheerType,
    Edit<Long> viewerCount) {

  /** Changes nothing. */
  public static EventKindEdit none() {
    return new EventKindEdit(
        Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep());
  }

  void allowOnly(EventType type, String... fields) {
    Map<String, Edit<?>> edits = new LinkedHashMap<>();
    edits.put("message", message);
    edits.put("tier", tier);
    edits.put("subscribed_length", subscribedLength);
    edits.put("amount", amount);
    edits.put("cheer_type", cheerType);
    edits.put("viewer_count", viewerCount);
    edits.forEach(
        (field, edit) -> {
          if (edit instanceof Edit.Set && !List.of(fields).contains(field)) {
            throw new Invalid(
                field, "An event of type " + type.value() + " has no field '" + field + "'.");
          }
        });
  }

  /** The message's edit for a kind that must have one. */
  Edit<String> requiredMessage() {
    if (!(message instanceof Edit.Set<@Nullable String> set)) {
      return Edit.keep();
    }
    String value = set.value();
    if (value == null) {
      throw new Invalid("message", "Field 'message' must not be null.");
    }
    return Edit.set(value);
  }
}
