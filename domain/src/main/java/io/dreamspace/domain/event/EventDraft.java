package io.dreamspace.domain.event;

import io.dreamspace.domain.Moment;
import io.dreamspace.domain.Text;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.user.UserRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event to be recorded. The parts are those of {@link Event}. */
public record EventDraft(
    UserRef user,
    DocumentRef document,
    @Nullable String userName,
    Instant occurredAt,
    EventKind kind) {
  public EventDraft {
    Text.checkedOrNull("user_name", userName);
    occurredAt = Moment.checked("occurred_at", occurredAt);
  }
}
