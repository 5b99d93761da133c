package io.dreamspace.http.mapping;

import static io.dreamspace.http.Golden.assertBothWays;

import io.dreamspace.application.event.EventDetails;
import io.dreamspace.client.wire.EventBody;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventBodiesTest {
  private static final EventKind PLAIN = new EventKind.Plain("This is a test plain event message.");

  private final WireBodies bodies = Samples.bodies();

  @Test
  void event_ofPlainMessage_isThePublishedExample() {
    assertBothWays(event(Samples.NAME, stamped(), PLAIN), "event-plain.json");
  }

  @Test
  void event_withoutDocument_writesBothKeysAsNull() {
    assertBothWays(event(null, null, PLAIN), "event-plain-nulls.json");
  }

  @Test
  void event_ofSubscriber_hasItsKeysFlat() {
    EventKind kind = new EventKind.Subscriber(3, 14, "Fourteen months!");
    assertBothWays(event(Samples.NAME, null, kind), "event-subscriber.json");
  }

  @Test
  void event_ofSilentSubscriber_writesNull() {
    EventKind kind = new EventKind.Subscriber(1, 0, null);
    assertBothWays(event(null, null, kind), "event-subscriber-nulls.json");
  }

  @Test
  void event_ofCheer_hasItsKeysFlat() {
    EventKind kind = new EventKind.Cheer(100, "Cheer", "Cheer100");
    assertBothWays(event(Samples.NAME, null, kind), "event-cheer.json");
  }

  @Test
  void event_ofBareCheer_writesNulls() {
    EventKind kind = new EventKind.Cheer(1, null, null);
    assertBothWays(event(null, null, kind), "event-cheer-nulls.json");
  }

  @Test
  void event_ofRaid_hasItsKeyFlat() {
    EventKind kind = new EventKind.Raid(42);
    assertBothWays(event(Samples.NAME, unstamped(), kind), "event-raid.json");
  }

  @Test
  void document_isWrittenWithItsStamps() {
    assertBothWays(bodies.document(stamped()), "document.json");
  }

  @Test
  void document_withoutMetadataAndStamps_writesNullAndAnEmptyList() {
    assertBothWays(bodies.document(unstamped()), "document-nulls.json");
  }

  @Test
  void stamp_isWritten() {
    Stamp stamp = new Stamp(new StampId(31), new DocumentId(21), "Not Approved", -3, 640, -0.5);
    assertBothWays(bodies.stamp(stamp), "stamp.json");
  }

  private EventBody event(String userName, Document document, EventKind kind) {
    DocumentId documentId = document == null ? null : document.id();
    Instant occurredAt = Instant.parse("2025-06-08T10:12:00Z");
    EventId id = new EventId(21);
    Event event =
        new Event(id, documentId, Samples.USER_ID, userName, occurredAt, Samples.LATER, kind);
    return bodies.event(new EventDetails(event, Samples.user(), document));
  }

  private static Document stamped() {
    DocumentId id = new DocumentId(21);
    Stamp stamp = new Stamp(new StampId(31), id, "approve", 0, 0, 0);
    return document(id, "Some arbitrary metadata", List.of(stamp));
  }

  private static Document unstamped() {
    return document(new DocumentId(22), null, List.of());
  }

  private static Document document(DocumentId id, String metadata, List<Stamp> stamps) {
    return new Document(id, "base 64 encoded image data", 1, Samples.EARLIER, metadata, stamps);
  }
}
