package io.dreamspace.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.stream.StreamNews;

/** What a server sends over a websocket. */
sealed interface SocketMessage {

  /** Something that happened. */
  record News(StreamNews news) implements SocketMessage {}

  /**
   * A request was done, or what it asks for was found.
   *
   * @param correlation of the request
   */
  record Answered(int correlation, JsonNode body) implements SocketMessage {}

  /**
   * A request was refused.
   *
   * @param correlation of the request
   */
  record Refused(int correlation, String sentence) implements SocketMessage {}

  /** Something that a later server may say. */
  record Unknown() implements SocketMessage {}
}
