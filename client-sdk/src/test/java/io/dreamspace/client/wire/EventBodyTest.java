package io.dreamspace.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventBodyTest {
  private static final String COMMON =
      """
      "event_id":1,"document_id":null,"document":null,"user_id":2,\
      "user":{"user_id":2,"twitch_id":null,"name":null,"preferences":null,"created_at":"then"},\
      "user_name":null,"occurred_at":"then","created_at":"now\"\
      """;

  private final ObjectMapper json = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'event_type':'plain','message':'Hello'",
        "'event_type':'subscriber','tier':1,'subscribed_length':2,'message':null",
        "'event_type':'subscriber','tier':1,'subscribed_length':2,'message':'Hello'",
        "'event_type':'cheer','amount':3,'cheer_type':null,'message':null",
        "'event_type':'cheer','amount':3,'cheer_type':'Cheer','message':'Hello'",
        "'event_type':'raid','viewer_count':4"
      })
  void event_readAndWritten_isTheSameText(String kind) throws IOException {
    String text = event(kind);
    assertThat(json.writeValueAsString(json.readValue(text, EventBody.class))).isEqualTo(text);
  }

  @Test
  void event_readWithItsTypeFirst_isTheSame() throws IOException {
    String text = "{\"event_type\":\"raid\",\"viewer_count\":4," + COMMON + "}";
    EventBody event = json.readValue(text, EventBody.class);
    assertThat(event.kind()).isEqualTo(new EventKindBody.Raid(4));
    assertThat(event.eventId()).isEqualTo(1);
  }

  @Test
  void event_ofUnknownType_isRefused() {
    assertThatThrownBy(() -> json.readValue(event("'event_type':'follow'"), EventBody.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("Unknown event_type 'follow'.");
  }

  @Test
  void event_withoutType_isRefused() {
    assertThatThrownBy(() -> json.readValue(event("'message':'Hello'"), EventBody.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("event_type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'event_type':'plain'",
        "'event_type':'plain','message':null",
        "'event_type':'subscriber','tier':1",
        "'event_type':'cheer','message':'Hello'",
        "'event_type':'raid','amount':1"
      })
  void event_withoutAKeyOfItsType_isRefused(String kind) {
    assertThatThrownBy(() -> json.readValue(event(kind), EventBody.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("The event has no '");
  }

  private static String event(String kind) {
    return "{" + COMMON + "," + kind.replace('\'', '"') + "}";
  }
}
