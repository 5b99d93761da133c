package io.dreamspace.http.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** A connection of one client to the feed, in one of the three ways. */
public interface FeedConnection extends AutoCloseable {
  ObjectMapper JSON = new ObjectMapper();

  /** The next message, whatever it tells; waits for it. */
  JsonNode nextMessage() throws IOException;

  /** The next that tells of a change or a gap. */
  default JsonNode next() throws IOException {
    JsonNode message = nextMessage();
    while (isAboutTheFeed(message)) {
      message = nextMessage();
    }
    return message;
  }

  private static boolean isAboutTheFeed(JsonNode message) {
    String type = message.get("type").textValue();
    return type.equals("start") || type.equals("heartbeat");
  }

  /** After which place a client goes on who has got this. */
  static String position(JsonNode message) {
    return message.get("change_id").longValue() + "." + message.get("epoch").textValue();
  }

  /** Ends it without a word. */
  @Override
  void close() throws IOException;

  /** The ways there are. */
  enum Way {
    PAGES {
      @Override
      public FeedConnection open(int port, String key, String query) {
        return new FeedPages(port, key, query);
      }
    },
    EVENTS {
      @Override
      public FeedConnection open(int port, String key, String query) throws IOException {
        return FeedEvents.open(port, key, query);
      }
    },
    SOCKET {
      @Override
      public FeedConnection open(int port, String key, String query) throws IOException {
        return FeedSocket.open(port, key, query);
      }
    };

    /** Connects; throws if that is refused. */
    public abstract FeedConnection open(int port, String key, String query) throws IOException;
  }
}
