package io.dreamspace.application;

import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.TransactionDraft;
import java.time.Instant;
import java.util.List;

/** Things to begin with. What a test is about, it says itself. */
public final class Fixtures {
  /** A time with all six digits of its microseconds. */
  public static final Instant NOON = Instant.parse("2025-06-08T12:00:00.123456Z");

  /** Bytes of text of which two items do not fit into one batch. */
  private static final int LARGE = 3_000_000;

  private Fixtures() {}

  /** Somebody with this Twitch id, without preferences. */
  public static UserDraft aUser(String twitchId, String name) {
    return new UserDraft(new TwitchId(twitchId), name, Edit.keep());
  }

  /** Somebody without Twitch account: recording them always makes a new user. */
  public static UserDraft anUnknownUser(String name) {
    return new UserDraft(null, name, Edit.keep());
  }

  /** A chat message of {@code alllenski}, who is known by a Twitch id. */
  public static EventDraft anEventDraft() {
    return anEventDraft(new UserRef.Named(aUser("105474571", "alllenski")));
  }

  public static EventDraft anEventDraft(UserRef user) {
    return anEventDraft(user, new DocumentRef.None());
  }

  public static EventDraft anEventDraft(UserRef user, DocumentRef document) {
    return anEventDraft(user, document, new EventKind.Plain("Hello."));
  }

  public static EventDraft anEventDraft(UserRef user, DocumentRef document, EventKind kind) {
    return new EventDraft(user, document, "alllenski", NOON, kind);
  }

  /** A drawing with these stamps. */
  public static DocumentDraft aDocumentDraft(StampDraft... stamps) {
    return new DocumentDraft("iVBORw0KGgo=", 1, "pencil", List.of(stamps));
  }

  public static StampDraft aStampDraft(String type) {
    return new StampDraft(type, 3, -4, 0.5);
  }

  /** A specimen of this user's, born at noon and remembered. */
  public static SpecimenDraft aSpecimenDraft(UserId owner) {
    return new SpecimenDraft(new UserRef.Existing(owner), NOON, null);
  }

  public static TransactionDraft aTransactionDraft(UserId user, long amount) {
    return new TransactionDraft(user, amount, "drawing", null);
  }

  /** Texts that must come back as they were. */
  public static List<String> texts() {
    return List.of(
        "",
        " ",
        "plain",
        "tab\tline\r\nnext\u0001\u007f",
        "Zo\u00eb and Zoe\u0308",
        "\ud83d\ude00\ud83c\udde6\ud83c\uddfa\ud83d\udc69\u200d\ud83c\udfa8",
        "\ud800\udc00\udbff\udfff\ufffd\uffff\ufeff",
        "<script>alert('x')</script>&amp;",
        "'; drop table users; --",
        "100%_ \\ \" ` ? :name ${name} #{name}",
        "null");
  }

  /** A text so large that a batch holds it alone. */
  public static String aLargeText() {
    return "x".repeat(LARGE);
  }
}
