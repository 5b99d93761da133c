package io.dreamspace.testkit;

import java.time.Duration;

/** Something that goes wrong with one request; see {@link Faults}. */
public sealed interface Fault {

  /** The request waits that long, of real time, before it is handled. */
  static Fault delay(Duration duration) {
    return new Delay(duration);
  }

  /**
   * The request is not handled, and answered with this status and a sentence.
   *
   * @param status from 400 to 599
   */
  static Fault status(int status) {
    return new Status(status);
  }

  /** The connection is cut before the request is handled: nothing is changed. */
  static Fault cutBefore() {
    return new CutBefore();
  }

  /** The connection is cut after the request was handled, and before anything is answered. */
  static Fault cutAfter() {
    return new CutAfter();
  }

  /** The request arrives twice, one after the other; the client gets the second answer. */
  static Fault duplicate() {
    return new Duplicate();
  }

  /** See {@link #delay}. */
  record Delay(Duration duration) implements Fault {
    public Delay {
      if (duration.isNegative()) {
        throw new IllegalArgumentException("A delay cannot be negative.");
      }
    }
  }

  /** See {@link #status(int)}. */
  record Status(int status) implements Fault {
    private static final int LEAST = 400;
    private static final int MOST = 599;

    public Status {
      if (status < LEAST || status > MOST) {
        throw new IllegalArgumentException(
            "The status of a fault lies between " + LEAST + " and " + MOST + ".");
      }
    }
  }

  /** See {@link #cutBefore}. */
  record CutBefore() implements Fault {}

  /** See {@link #cutAfter}. */
  record CutAfter() implements Fault {}

  /** See {@link #duplicate}. */
  record Duplicate() implements Fault {}
}
