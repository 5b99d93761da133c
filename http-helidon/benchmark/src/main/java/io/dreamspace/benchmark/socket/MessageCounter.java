package io.dreamspace.benchmark.socket;

import java.nio.ByteBuffer;

/** Counts the messages in what one connection sends. */
@FunctionalInterface
interface MessageCounter {
  /** How many messages are known to have come with these bytes. */
  int count(ByteBuffer bytes);
}
