package io.dreamspace.application.event;

import io.dreamspace.application.once.Fingerprint;
import io.dreamspace.application.once.Fingerprinting;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserRef;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells drafts of events apart. What is written here is compared with what earlier versions wrote:
 * a change makes drafts that are recorded again look like others.
 */
final class DraftFingerprint {
  private final Fingerprinting parts = new Fingerprinting("event");

  private DraftFingerprint() {}

  static Fingerprint of(EventDraft draft) {
    DraftFingerprint taken = new DraftFingerprint();
    taken.add(draft.user());
    taken.add(draft.document());
    taken.parts.text(draft.userName());
    taken.parts.number(ChronoUnit.MICROS.between(Instant.EPOCH, draft.occurredAt()));
    taken.add(draft.kind());
    return taken.parts.fingerprint();
  }

  private void add(UserRef user) {
    switch (user) {
      case UserRef.Existing existing -> parts.text("existing").number(existing.id().value());
      case UserRef.Named named -> add(named.draft());
    }
  }

  private void add(UserDraft user) {
    TwitchId twitchId = user.twitchId();
    parts.text("named").text(twitchId == null ? null : twitchId.value()).text(user.name());
    switch (user.preferences()) {
      case Edit.Keep<@Nullable String> keep -> parts.text("keep");
      case Edit.Set<@Nullable String> set -> parts.text("set").text(set.value());
    }
  }

  private void add(DocumentRef document) {
    switch (document) {
      case DocumentRef.None none -> parts.text("none");
      case DocumentRef.Existing existing -> parts.text("existing").number(existing.id().value());
      case DocumentRef.New drawn -> add(drawn.draft());
    }
  }

  private void add(DocumentDraft document) {
    parts.text("new").text(document.data()).number(document.seal()).text(document.metadata());
    parts.number(document.stamps().size());
    for (StampDraft stamp : document.stamps()) {
      parts.text(stamp.type()).number(stamp.posX()).number(stamp.posY());
      parts.number(Double.doubleToLongBits(stamp.rotation()));
    }
  }

  private void add(EventKind kind) {
    parts.text(kind.type().value());
    switch (kind) {
      case EventKind.Plain plain -> parts.text(plain.message());
      case EventKind.Subscriber subscriber ->
          parts
              .number(subscriber.tier())
              .number(subscriber.subscribedLength())
              .text(subscriber.message());
      case EventKind.Cheer cheer ->
          parts.number(cheer.amount()).text(cheer.cheerType()).text(cheer.message());
      case EventKind.Raid raid -> parts.number(raid.viewerCount());
    }
  }
}
