package io.dreamspace.http.reading;

import static io.dreamspace.http.reading.Type.listOf;
import static io.dreamspace.http.reading.Type.object;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.TransactionDraft;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published examples, and each table's mistakes, through readers made of fields and types. */
class SampleReadersTest {
  private static final String EVENT =
      """
      {"document": {"document_data": "base 64 encoded image data", "seal": 1, "metadata": "Some arbitrary metadata",
                    "stamps": [{"stamp_type": "approve", "pos_x": 0, "pos_y": 0, "rotation": 0.0}]},
       "user": {"twitch_id": "105474571", "name": "alllenski",},
       "user_name": "alllenski", "occurred_at": "2025-06-08T20:12:00", "event_type": "plain",
       "message": "This is a test plain event message."}
      """;

  private final SampleReaders readers = new SampleReaders(new ServerTime(ZoneOffset.ofHours(10)));
  private final Json json = new Json();

  private JsonNode body(String text) {
    return json.read(text.getBytes(UTF_8));
  }

  private Invalid refusal(Type<?> type, String text) {
    return catchThrowableOfType(Invalid.class, () -> type.readBody(body(text)));
  }

  @Test
  void event_isReadFromThePublishedExample() {
    EventDraft draft = object(readers::event).readBody(body(EVENT));

    assertThat(draft)
        .isEqualTo(
            new EventDraft(
                new UserRef.Named(
                    new UserDraft(new TwitchId("105474571"), "alllenski", Edit.keep())),
                new DocumentRef.New(
                    new DocumentDraft(
                        "base 64 encoded image data",
                        1,
                        "Some arbitrary metadata",
                        List.of(new StampDraft("approve", 0, 0, 0.0)))),
                "alllenski",
                Instant.parse("2025-06-08T10:12:00Z"),
                new EventKind.Plain("This is a test plain event message.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"seal\": 1,|\"seal\": \"1\",|Field 'document.seal' must be an integer, not a string.",
        "\"pos_y\": 0|\"pos_z\": 0|Field 'document.stamps[0].pos_y' is required.",
        "approve|a\\u0000b|Field 'document.stamps[0].stamp_type' must not contain a NUL character.",
        "0.0|1e400|Field 'document.stamps[0].rotation' must be a finite number.",
        "105474571|\\ud800|Field 'user.twitch_id' contains half of a surrogate pair.",
        "alllenski\",}|a\",\"x\":1}|Field 'user.x' is not accepted here; accepted are twitch_id,"
            + " name and preferences.",
        "\"plain\"|\"raid\"|Field 'viewer_count' is required.",
        "\"plain\"|\"party\"|'event_type' must be one of plain, subscriber, cheer and raid.",
        "\"user\":|\"user_id\": 7, \"user\":|Give 'user_id' or 'user', not both.",
        "\"user\":|\"creator\":|Field 'user_id' or 'user' is required.",
        "\"message\":|\"viewer_count\": 1, \"message\":|Field 'viewer_count' is not accepted here;"
            + " accepted are document_id, document, user_id, user, user_name, occurred_at,"
            + " event_type and message.",
      })
  void event_refusesAMistakeByItsPath(String part, String mistake, String sentence) {
    assertThat(refusal(object(readers::event), EVENT.replace(part, mistake))).hasMessage(sentence);
  }

  @Test
  void event_mayHaveNoDocument() {
    String text =
        """
        {"user_id": 4, "user_name": null, "occurred_at": "2025-06-08", "event_type": "cheer",
         "amount": 100.0, "document": null, "document_id": null}
        """;

    EventDraft draft = object(readers::event).readBody(body(text));

    assertThat(draft.document()).isEqualTo(new DocumentRef.None());
    assertThat(draft.user()).isEqualTo(new UserRef.Existing(new UserId(4)));
    assertThat(draft.kind()).isEqualTo(new EventKind.Cheer(100, null, null));
  }

  @Test
  void eventEdit_keepsWhatIsAbsent() {
    var edit =
        object(readers::eventEdit).readBody(body("{\"document_id\": null, \"message\": \"new\"}"));

    assertThat(edit.documentId()).isEqualTo(Edit.set(null));
    assertThat(edit.kind().message()).isEqualTo(Edit.set("new"));
    assertThat(edit.userId()).isEqualTo(Edit.keep());
    assertThat(edit.occurredAt()).isEqualTo(Edit.keep());
  }

  @Test
  void eventEdit_refusesWhatCannotChange() {
    assertThat(refusal(object(readers::eventEdit), "{\"event_type\": \"plain\"}"))
        .hasMessageStartingWith(
            "Field 'event_type' is not accepted here; accepted are document_id");
  }

  @Test
  void userDraft_isReadFromThePublishedExample() {
    assertThat(
            object(readers::userDraft)
                .readBody(body("{\"twitch_id\": \"105474571\", \"name\": \"alllenski\",}")))
        .isEqualTo(new UserDraft(new TwitchId("105474571"), "alllenski", Edit.keep()));
  }

  @Test
  void userEdit_tellsNullFromAbsent() {
    var edit = object(readers::userEdit).readBody(body("{\"twitch_id\": null}"));

    assertThat(edit.twitchId()).isEqualTo(Edit.set(null));
    assertThat(edit.name()).isEqualTo(Edit.keep());
  }

  @Test
  void placements_takeTheirDocumentFromThePath() {
    String stamps =
        "[{\"document_id\": 6, \"stamp_type\": \"a\", \"pos_x\": 1, \"pos_y\": 2, \"rotation\":"
            + " 3}]";

    assertThat(
            listOf(object(fields -> readers.placement(fields.with("document_id", 5))))
                .readBody(body(stamps)))
        .containsExactly(new StampPlacement(new DocumentId(5), new StampDraft("a", 1, 2, 3.0)));
    assertThat(refusal(listOf(object(readers::placement)), "[{}]"))
        .hasMessage("Field '[0].document_id' is required.");
  }

  @Test
  void document_refusesADocumentIdInItsStamps() {
    String text =
        "{\"document_data\":\"\",\"seal\":1,\"stamps\":[{\"document_id\":1,\"stamp_type\":\"a\","
            + "\"pos_x\":1,\"pos_y\":2,\"rotation\":3}]}";

    assertThat(refusal(object(readers::document), text))
        .hasMessageStartingWith("Field 'stamps[0].document_id' is not accepted here;");
  }

  @Test
  void documentEdit_replacesStampsOnlyIfTheyAreGiven() {
    assertThat(object(readers::documentEdit).readBody(body("{}")).stamps()).isEqualTo(Edit.keep());
    assertThat(object(readers::documentEdit).readBody(body("{\"stamps\":[]}")).stamps())
        .isEqualTo(Edit.set(List.of()));
  }

  @Test
  void stampEdit_takesAWholeRotation() {
    assertThat(object(readers::stampEdit).readBody(body("{\"rotation\": 90}")).rotation())
        .isEqualTo(Edit.set(90.0));
  }

  @Test
  void specimen_hasAnOwnerInEitherForm() {
    assertThat(object(readers::specimen).readBody(body("{\"owner_id\": 4}")))
        .isEqualTo(new SpecimenDraft(new UserRef.Existing(new UserId(4)), null, null));
    assertThat(refusal(object(readers::specimen), "{\"owner_id\": 4, \"born_at\": null}"))
        .hasMessage("Field 'born_at' must be a string, not null.");
    assertThat(refusal(object(readers::specimen), "{\"owner\": {\"name\": null}}"))
        .hasMessage("Field 'owner.twitch_id' is required.");
  }

  @Test
  void specimenEdit_maySetForgottenAtToNull() {
    assertThat(object(readers::specimenEdit).readBody(body("{\"forgotten_at\": null}")))
        .satisfies(edit -> assertThat(edit.forgottenAt()).isEqualTo(Edit.set(null)));
  }

  @Test
  void transaction_takesItsUserFromThePath() {
    TransactionDraft draft =
        object(fields -> readers.transaction(fields.with("user_id", 7)))
            .readBody(body("{\"user_id\": 1, \"amount\": -5, \"description\": \"tea\"}"));

    assertThat(draft).isEqualTo(new TransactionDraft(new UserId(7), -5, "tea", null));
  }
}
