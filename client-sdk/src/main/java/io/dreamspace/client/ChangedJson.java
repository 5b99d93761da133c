package io.dreamspace.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.change.ObjectState;
import io.dreamspace.application.change.ObjectState.DocumentState;
import io.dreamspace.application.change.ObjectState.EventState;
import io.dreamspace.application.change.ObjectState.SpecimenState;
import io.dreamspace.application.change.ObjectState.StampState;
import io.dreamspace.application.change.ObjectState.StreamState;
import io.dreamspace.application.change.ObjectState.TransactionState;
import io.dreamspace.application.change.ObjectState.UserState;
import io.dreamspace.client.wire.DocumentBody;
import io.dreamspace.client.wire.EventBody;
import io.dreamspace.client.wire.SpecimenBody;
import io.dreamspace.client.wire.StampBody;
import io.dreamspace.client.wire.StreamBody;
import io.dreamspace.client.wire.TransactionBody;
import io.dreamspace.client.wire.UserDetailsBody;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.change.RowFact.SpecimenFact;
import io.dreamspace.domain.change.RowFact.StampFact;
import io.dreamspace.domain.change.RowFact.TransactionFact;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.change.StreamFact.StreamCreated;
import io.dreamspace.domain.change.StreamFact.StreamDeleted;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import java.io.IOException;

/** What has changed, as the wire has it: the fact is made of the object, which names itself. */
record ChangedJson(Fact fact, ObjectState state) {
  static ChangedJson of(ChangeType type, JsonNode message, Json json) throws IOException {
    JsonNode data = message.required("data");
    return switch (type) {
      case USER_CREATED -> user(Action.CREATED, data, json);
      case USER_UPDATED -> user(Action.UPDATED, data, json);
      case USER_DELETED -> user(Action.DELETED, data, json);
      case EVENT_CREATED -> event(Action.CREATED, data, json);
      case EVENT_UPDATED -> event(Action.UPDATED, data, json);
      case EVENT_DELETED -> event(Action.DELETED, data, json);
      case EVENT_REPLAYED -> event(Action.REPLAYED, data, json);
      case DOCUMENT_CREATED -> document(Action.CREATED, data, json);
      case DOCUMENT_UPDATED -> document(Action.UPDATED, data, json);
      case DOCUMENT_DELETED -> document(Action.DELETED, data, json);
      case STAMP_CREATED -> stamp(Action.CREATED, data, json);
      case STAMP_UPDATED -> stamp(Action.UPDATED, data, json);
      case STAMP_DELETED -> stamp(Action.DELETED, data, json);
      case SPECIMEN_CREATED -> specimen(Action.CREATED, data, json);
      case SPECIMEN_UPDATED -> specimen(Action.UPDATED, data, json);
      case SPECIMEN_DELETED -> specimen(Action.DELETED, data, json);
      case TRANSACTION_CREATED -> transaction(Action.CREATED, data, json);
      case TRANSACTION_DELETED -> transaction(Action.DELETED, data, json);
      case STREAM_CREATED,
          STREAM_STATUS,
          STREAM_CHILD_ADDED,
          STREAM_CHILD_REMOVED,
          STREAM_DELETED ->
          stream(type, message, json);
    };
  }

  private static ChangedJson user(Action action, JsonNode data, Json json) throws IOException {
    UserState state =
        new UserState(json.read(data, new Reading<>(UserDetailsBody.class, UserJson::details)));
    return new ChangedJson(new UserFact(action, state.user().user().id()), state);
  }

  private static ChangedJson event(Action action, JsonNode data, Json json) throws IOException {
    EventState state =
        new EventState(json.read(data, new Reading<>(EventBody.class, EventJson::details)));
    return new ChangedJson(EventFact.of(action, state.event().event()), state);
  }

  private static ChangedJson document(Action action, JsonNode data, Json json) throws IOException {
    DocumentState state =
        new DocumentState(
            json.read(data, new Reading<>(DocumentBody.class, DocumentJson::document)));
    return new ChangedJson(new DocumentFact(action, state.document().id()), state);
  }

  private static ChangedJson stamp(Action action, JsonNode data, Json json) throws IOException {
    StampState state =
        new StampState(json.read(data, new Reading<>(StampBody.class, StampJson::stamp)));
    return new ChangedJson(new StampFact(action, state.stamp().id()), state);
  }

  private static ChangedJson specimen(Action action, JsonNode data, Json json) throws IOException {
    SpecimenState state =
        new SpecimenState(
            json.read(data, new Reading<>(SpecimenBody.class, SpecimenJson::details)));
    return new ChangedJson(SpecimenFact.of(action, state.specimen().specimen()), state);
  }

  private static ChangedJson transaction(Action action, JsonNode data, Json json)
      throws IOException {
    TransactionState state =
        new TransactionState(
            json.read(data, new Reading<>(TransactionBody.class, TransactionJson::details)));
    var booking = state.transaction().transaction();
    return new ChangedJson(new TransactionFact(action, booking.id(), booking.userId()), state);
  }

  private static ChangedJson stream(ChangeType type, JsonNode message, Json json)
      throws IOException {
    StatusStream stream =
        json.read(message.required("data"), new Reading<>(StreamBody.class, StreamJson::stream));
    StreamFact fact =
        switch (type) {
          case STREAM_CREATED -> new StreamCreated(stream);
          case STREAM_STATUS -> new StatusUpdated(stream);
          case STREAM_CHILD_ADDED -> new ChildAdded(collection(message), stream);
          case STREAM_CHILD_REMOVED -> new ChildRemoved(collection(message), stream);
          case STREAM_DELETED -> new StreamDeleted(stream);
          default -> throw new IllegalArgumentException("No change of a stream: " + type.value());
        };
    return new ChangedJson(fact, new StreamState(stream));
  }

  private static Address collection(JsonNode message) {
    return Address.parse(message.required("collection").textValue()).orElseThrow();
  }
}
