package io.dreamspace.examples.twitchbot;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that writes the side file, the only one that waits for it to be on disk. */
final class Spilling implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Spilling.class);

  private final Backlog backlog;
  private final SideFile file;
  private final Tally tally;
  private final Backoff backoff = new Backoff();
  private long lossesTold;

  Spilling(Backlog backlog, SideFile file, Tally tally) {
    this.backlog = backlog;
    this.file = file;
    this.tally = tally;
  }

  @Override
  public void run() {
    try {
      for (List<TwitchMessage> batch = backlog.nextSpill();
          !batch.isEmpty();
          batch = backlog.nextSpill()) {
        spill(batch);
        tellLosses();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void spill(List<TwitchMessage> batch) throws InterruptedException {
    try {
      int lines = file.append(batch);
      tally.spilled.addAndGet(lines);
      backlog.spilled(lines);
      backoff.reset();
    } catch (IOException | RuntimeException | Error e) {
      backlog.notSpilled();
      Duration time = backoff.next();
      LOG.error("The side file cannot be written: trying again in {} ms.", time.toMillis(), e);
      backlog.rest(time);
    }
  }

  /** Here, and not where they are counted: writing a log may wait, the bot's thread must not. */
  private void tellLosses() {
    long losses = tally.lost.get();
    if (losses > lossesTold) {
      LOG.error("{} messages are lost: memory was full.", losses - lossesTold);
      lossesTold = losses;
    }
  }
}
