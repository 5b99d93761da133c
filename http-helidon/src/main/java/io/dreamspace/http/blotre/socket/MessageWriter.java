package io.dreamspace.http.blotre.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.websocket.Frame;

/** Writes what goes to clients. */
final class MessageWriter {
  private final ObjectWriter replies;
  private final ObjectWriter notices;

  MessageWriter(Json json) {
    replies = json.mapper().writerFor(SocketReply.class);
    notices = json.mapper().writerFor(Notice.class);
  }

  Frame frame(SocketReply reply) {
    return frame(reply, replies);
  }

  Frame frame(Notice notice) {
    return frame(notice, notices);
  }

  private static Frame frame(Object message, ObjectWriter writer) {
    try {
      return Frame.text(writer.writeValueAsBytes(message));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Every message can be written", e);
    }
  }
}
