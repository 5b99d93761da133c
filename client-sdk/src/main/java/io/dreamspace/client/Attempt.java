package io.dreamspace.client;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What came of sending a request once. */
sealed interface Attempt {

  /** It was answered, be it by an error. */
  record Answered(HttpResponse<byte[]> response) implements Attempt {}

  /**
   * It got lost, or its answer did.
   *
   * @param sentence for a person
   * @param mayHaveArrived false if it certainly never reached the server
   */
  record Lost(String sentence, boolean mayHaveArrived, @Nullable Throwable cause)
      implements Attempt {}

  /** This side has given it up. */
  record GivenUp(String sentence) implements Attempt {}
}
