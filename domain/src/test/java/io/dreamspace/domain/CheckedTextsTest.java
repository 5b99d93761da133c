package io.dreamspace.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.document.StampEdit;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventKindEdit;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserEdit;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.TransactionDraft;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place where a text comes in keeps the rule of {@link Text}. */
class CheckedTextsTest {
  private static final UserId USER = new UserId(1);
  private static final EventKind RAID = new EventKind.Raid(1);

  static Stream<Arguments> places() {
    return Stream.of(ofUsers(), ofEvents(), ofKinds(), ofDocuments(), ofTransactions())
        .flatMap(places -> places);
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyPlace_refusesNul(String field, Consumer<String> place) {
    assertThatThrownBy(() -> place.accept("a\0b"))
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
    assertThatCode(() -> place.accept("ab")).doesNotThrowAnyException();
  }

  private static Stream<Arguments> ofUsers() {
    return Stream.of(
        place("twitch_id", TwitchId::new),
        place("name", text -> new TwitchAccount(new TwitchId("1"), text, Instant.EPOCH)),
        place("name", text -> new UserDraft(null, text, Edit.keep())),
        place("preferences", text -> new UserDraft(null, null, Edit.set(text))),
        place("name", text -> new UserEdit(Edit.keep(), Edit.set(text), Edit.keep())),
        place("preferences", text -> new UserEdit(Edit.keep(), Edit.keep(), Edit.set(text))));
  }

  private static Stream<Arguments> ofEvents() {
    UserRef user = new UserRef.Existing(USER);
    return Stream.of(
        place(
            "user_name",
            text -> new EventDraft(user, new DocumentRef.None(), text, Instant.EPOCH, RAID)),
        place(
            "user_name",
            text ->
                new EventEdit(
                    Edit.keep(), Edit.keep(), Edit.set(text), Edit.keep(), EventKindEdit.none())));
  }

  private static Stream<Arguments> ofKinds() {
    return Stream.of(
        place("message", EventKind.Plain::new),
        place("message", text -> new EventKind.Subscriber(1, 1, text)),
        place("message", text -> new EventKind.Cheer(1, null, text)),
        place("cheer_type", text -> new EventKind.Cheer(1, text, null)));
  }

  private static Stream<Arguments> ofDocuments() {
    return Stream.of(
        place("document_data", text -> new DocumentDraft(text, 1, null, List.of())),
        place("metadata", text -> new DocumentDraft("", 1, text, List.of())),
        place(
            "document_data",
            text -> new DocumentEdit(Edit.set(text), Edit.keep(), Edit.keep(), Edit.keep())),
        place(
            "metadata",
            text -> new DocumentEdit(Edit.keep(), Edit.keep(), Edit.set(text), Edit.keep())),
        place("stamp_type", text -> new StampDraft(text, 0, 0, 0)),
        place(
            "stamp_type",
            text ->
                new StampEdit(Edit.keep(), Edit.set(text), Edit.keep(), Edit.keep(), Edit.keep())));
  }

  private static Stream<Arguments> ofTransactions() {
    return Stream.of(
        place("description", text -> new TransactionDraft(USER, 1, text, null)),
        place("reference", text -> new TransactionDraft(USER, 1, "", text)));
  }

  private static Arguments place(String field, Consumer<String> place) {
    return Arguments.of(field, place);
  }
}
