package io.dreamspace.domain.event;

import io.dreamspace.domain.Moment;
import io.dreamspace.domain.Text;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What changes about an event.
 *
 * @param documentId set to null: the document is detached, and stays
 */
public record EventEdit(
    Edit<@Nullable DocumentId> documentId,
    Edit<UserId> userId,
    Edit<@Nullable String> userName,
    Edit<Instant> occurredAt,
    EventKindEdit kind) {
  public EventEdit {
    Text.check("user_name", userName);
    if (occurredAt instanceof Edit.Set<Instant>(Instant value)) {
      occurredAt = Edit.set(Moment.checked("occurred_at", value));
    }
  }
}
