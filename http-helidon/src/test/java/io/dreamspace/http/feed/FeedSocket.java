package io.dreamspace.http.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.websocket.RawSocket;
import java.io.EOFException;
import java.io.IOException;

/** The websocket of the feed. */
record FeedSocket(RawSocket socket) implements FeedConnection {
  private static final int TEXT = 1;

  static FeedSocket open(int port, String key, String query) throws IOException {
    return new FeedSocket(RawSocket.open(port, "/changes?" + query, "X-API-KEY: " + key));
  }

  @Override
  public JsonNode nextMessage() throws IOException {
    RawSocket.Received received = socket.read();
    if (received.opcode() != TEXT) {
      throw new EOFException("The server has ended it.");
    }
    return JSON.readTree(received.text());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
