package io.dreamspace.examples.twitchbot;

import io.dreamspace.application.event.Events;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.domain.problem.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that records, one message after another so that they keep their order. A message that
 * cannot be recorded is left out; a store that fails is tried until it works again.
 */
final class Recording implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Recording.class);

  /** What is done with a message of the side file; false if the time has come to end. */
  private interface Handling {
    boolean isDone(TwitchMessage message) throws InterruptedException;
  }

  private final Events events;
  private final Backlog backlog;
  private final SideFile file;
  private final Tally tally;
  private final Backoff backoff = new Backoff();

  Recording(Events events, Backlog backlog, SideFile file, Tally tally) {
    this.events = events;
    this.backlog = backlog;
    this.file = file;
    this.tally = tally;
  }

  @Override
  public void run() {
    try {
      while (done(backlog.next())) {
        backoff.reset();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean done(Step step) throws InterruptedException {
    switch (step) {
      case Step.Keep(TwitchMessage message) -> keep(message);
      case Step.Read read -> read(this::record);
      case Step.Skip skip -> read(message -> true);
      case Step.Clear clear -> clear();
      case Step.End end -> {
        return false;
      }
    }
    return true;
  }

  private void keep(TwitchMessage message) throws InterruptedException {
    if (record(message)) {
      backlog.kept();
    }
  }

  private void read(Handling handling) throws InterruptedException {
    try {
      Optional<TwitchMessage> message = file.read();
      if (message.isEmpty()) {
        tally.refused.incrementAndGet();
        backlog.read();
      } else if (handling.isDone(message.get())) {
        backlog.read();
      }
    } catch (IOException | RuntimeException e) {
      rest("The side file cannot be read", e);
    }
  }

  private void clear() {
    try {
      file.clear();
    } catch (IOException | RuntimeException e) {
      LOG.error("The side file cannot be emptied; it is recorded again at the next start.", e);
    } finally {
      backlog.cleared();
    }
  }

  /** Records the message, whatever it takes; false if the time has come to end. */
  private boolean record(TwitchMessage message) throws InterruptedException {
    while (!backlog.ending()) {
      try {
        events.recordOnce(new IdempotencyKey("twitch:" + message.id()), Translation.draft(message));
        tally.recorded.incrementAndGet();
        return true;
      } catch (Problem problem) {
        tally.refused.incrementAndGet();
        LOG.warn("Message {} is not recorded: {}", message.id(), problem.getMessage());
        return true;
      } catch (RuntimeException | Error failure) {
        rest("Message " + message.id() + " cannot be recorded yet", failure);
      }
    }
    return false;
  }

  private void rest(String what, Throwable failure) throws InterruptedException {
    Duration time = backoff.next();
    LOG.warn("{}: trying again in {} ms.", what, time.toMillis(), failure);
    backlog.rest(time);
  }
}
