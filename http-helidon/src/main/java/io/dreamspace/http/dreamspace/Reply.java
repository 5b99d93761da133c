package io.dreamspace.http.dreamspace;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.http.feed.EventStream;
import java.util.function.Function;

/** What a resource answers. */
sealed interface Reply {

  /** One of the wire's records, or a list of them that is short. */
  record One(Object body) implements Reply {}

  /** Like {@link One}, of something that is told this once. */
  record Secret(Object body) implements Reply {}

  /** A list of any length. */
  record Many<T>(Listing<T> listing, Function<T, Object> toBody) implements Reply {}

  /** What changes from now on, told as it does. */
  record Live(EventStream events) implements Reply {}

  /** No answer to a handshake in which something is wrong. */
  record Handshake() implements Reply {}

  /** An image. */
  record Image(Picture picture) implements Reply {}
}
