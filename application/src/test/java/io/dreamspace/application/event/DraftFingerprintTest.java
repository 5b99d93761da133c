package io.dreamspace.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.once.Fingerprint;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftFingerprintTest {
  private static final UserRef USER = new UserRef.Existing(new UserId(1));
  private static final DocumentRef NO_DOCUMENT = new DocumentRef.None();
  private static final EventKind PLAIN = new EventKind.Plain("m");

  /** Computed by hand from its parts: what earlier versions wrote must be understood. */
  @Test
  void fingerprint_isTheSameInEveryVersion() {
    EventDraft draft =
        new EventDraft(
            named("1", "n", Edit.set(null)),
            drawn("d", 1, null, new StampDraft("s", 1, -2, 0.5)),
            null,
            Fixtures.NOON,
            new EventKind.Cheer(3, null, "m"));

    assertThat(DraftFingerprint.of(draft).sha256())
        .isEqualTo("27c7897bd2917bf15ebd7e1e2dc05cc7b277b8ac0ebb6d3bbe18ce1749a5fdea");
  }

  @Test
  void fingerprint_isTheSameForEqualDrafts() {
    assertThat(drafts().map(DraftFingerprint::of).toList())
        .isEqualTo(drafts().map(DraftFingerprint::of).toList());
  }

  @Test
  void fingerprint_isAnotherForEachOtherDraft() {
    List<Fingerprint> fingerprints = drafts().map(DraftFingerprint::of).toList();

    assertThat(fingerprints).hasSizeGreaterThan(30).doesNotHaveDuplicates();
  }

  private static Stream<EventDraft> drafts() {
    return Stream.of(
            users().map(user -> new EventDraft(user, NO_DOCUMENT, "n", Fixtures.NOON, PLAIN)),
            documents().map(document -> new EventDraft(USER, document, "n", Fixtures.NOON, PLAIN)),
            kinds().map(kind -> new EventDraft(USER, NO_DOCUMENT, "n", Fixtures.NOON, kind)),
            Stream.of(
                new EventDraft(USER, NO_DOCUMENT, null, Fixtures.NOON, PLAIN),
                new EventDraft(USER, NO_DOCUMENT, "n", Fixtures.NOON.plusNanos(1_000), PLAIN),
                new EventDraft(USER, NO_DOCUMENT, "n", Fixtures.NOON, PLAIN)))
        .flatMap(drafts -> drafts);
  }

  private static Stream<UserRef> users() {
    return Stream.of(
        new UserRef.Existing(new UserId(2)),
        named("1", "n", Edit.keep()),
        named("2", "n", Edit.keep()),
        named(null, "n", Edit.keep()),
        named("1", null, Edit.keep()),
        named(null, "1", Edit.keep()),
        named("1", "n", Edit.set(null)),
        named("1", "n", Edit.set("")),
        named("1", "n", Edit.set("keep")));
  }

  private static Stream<DocumentRef> documents() {
    StampDraft stamp = new StampDraft("s", 1, 2, 0.5);
    return Stream.of(
        new DocumentRef.Existing(new DocumentId(1)),
        new DocumentRef.Existing(new DocumentId(2)),
        drawn("d", 1, null),
        drawn("e", 1, null),
        drawn("d", 2, null),
        drawn("d", 1, ""),
        drawn("d", 1, null, stamp),
        drawn("d", 1, null, stamp, stamp),
        drawn("d", 1, null, new StampDraft("t", 1, 2, 0.5)),
        drawn("d", 1, null, new StampDraft("s", 2, 1, 0.5)),
        drawn("d", 1, null, new StampDraft("s", 1, 2, -0.5)),
        drawn("d", 1, null, new StampDraft("s", 1, 2, 0.0)));
  }

  private static Stream<EventKind> kinds() {
    return Stream.of(
        new EventKind.Plain(""),
        new EventKind.Subscriber(1, 2, null),
        new EventKind.Subscriber(2, 1, null),
        new EventKind.Subscriber(1, 2, "m"),
        new EventKind.Cheer(1, null, null),
        new EventKind.Cheer(2, null, null),
        new EventKind.Cheer(1, "m", null),
        new EventKind.Cheer(1, null, "m"),
        new EventKind.Raid(1),
        new EventKind.Raid(2));
  }

  private static UserRef named(
      @Nullable String twitchId, @Nullable String name, Edit<@Nullable String> preferences) {
    TwitchId id = twitchId == null ? null : new TwitchId(twitchId);
    return new UserRef.Named(new UserDraft(id, name, preferences));
  }

  private static DocumentRef drawn(
      String data, long seal, @Nullable String metadata, StampDraft... stamps) {
    return new DocumentRef.New(new DocumentDraft(data, seal, metadata, List.of(stamps)));
  }
}
