package io.dreamspace.examples.twitchbot;

import java.time.Duration;

/**
 * How much may wait, and how long.
 *
 * @param inMemory so many messages waiting are moved to the side file
 * @param atMost so many may wait while the side file does not answer either; a message of Twitch's
 *     takes about 2 kB
 * @param patience what has waited so long is moved to the side file, too: what a kill can cost
 * @param drainTime how long closing lets what waits be recorded before the rest is put in the file
 * @param saveTime how long closing lets that take
 */
record Limits(int inMemory, int atMost, Duration patience, Duration drainTime, Duration saveTime) {
  static final Limits USUAL =
      new Limits(
          4_096, 65_536, Duration.ofMillis(100), Duration.ofSeconds(5), Duration.ofSeconds(5));
}
