package io.dreamspace.http.blotre.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dreamspace.http.websocket.Close;
import io.dreamspace.http.websocket.RawSocket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A client that speaks JSON. What it sends may be written with single quotes. */
final class JsonSocket implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final RawSocket socket;

  JsonSocket(RawSocket socket) {
    this.socket = socket;
  }

  /** JSON that is written with single quotes. */
  static JsonNode json(String text) {
    return parse(text.replace('\'', '"'));
  }

  private static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  RawSocket raw() {
    return socket;
  }

  JsonSocket send(String message) throws IOException {
    socket.send(message.replace('\'', '"'));
    return this;
  }

  /** The next message. */
  JsonNode next() throws IOException {
    return parse(socket.text());
  }

  List<JsonNode> next(int count) throws IOException {
    List<JsonNode> messages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      messages.add(next());
    }
    return messages;
  }

  /** Sends a message and reads the next that comes. */
  JsonNode ask(String message) throws IOException {
    return send(message).next();
  }

  /** Sends a message and asserts that what comes next is the error. */
  void assertError(String message, String sentence) throws IOException {
    assertThat(ask(message)).isEqualTo(error(sentence, 0));
  }

  static JsonNode error(String sentence, int correlation) {
    return json("{'type':'Error','error':'" + sentence + "','correlation':" + correlation + "}");
  }

  /** Waits until all that was sent has been handled; asserts that nothing was answered. */
  JsonSocket assertSilent() throws IOException {
    assertThat(ask("{'type':'GetTags','of':'nobody','correlation':-7}"))
        .isEqualTo(error("Stream does not exist.", -7));
    return this;
  }

  Close closed() throws IOException {
    return socket.closed();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
