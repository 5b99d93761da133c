package io.dreamspace.http.feed;

import java.time.Duration;

/**
 * When a connection of the feed is told something though nothing happens, and when it is cut.
 *
 * @param heartbeat after so long without a message there is one that says so
 * @param patience how long a client may take to make room for what is sent
 */
public record FeedTiming(Duration heartbeat, Duration patience) {
  /** A heartbeat each 15 seconds; clients are cut off after half a minute. */
  public static FeedTiming standard() {
    return new FeedTiming(Duration.ofSeconds(15), Duration.ofSeconds(30));
  }
}
