package io.dreamspace.client;

import org.jspecify.annotations.Nullable;

/**
 * A call that the server did not answer as the API has it: it cannot be reached, takes too long,
 * refuses the key, fails, or the session was closed or the thread interrupted meanwhile. What the
 * server does answer, and refuses for a reason, is a {@link io.dreamspace.domain.problem.Problem}
 * instead. The message is one sentence for a person, and never holds the key.
 */
public final class DreamspaceUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean mayHaveHappened;

  DreamspaceUnavailable(String sentence, boolean mayHaveHappened, @Nullable Throwable cause) {
    super(sentence, cause);
    this.mayHaveHappened = mayHaveHappened;
  }

  /**
   * Whether the call may have changed something all the same: it was sent, and what became of it is
   * not known. Never for a call that only reads.
   */
  public boolean mayHaveHappened() {
    return mayHaveHappened;
  }
}
