package io.dreamspace.examples.twitchbot;

import com.github.philippheuer.events4j.core.EventManager;
import io.dreamspace.application.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records what happens in the Twitch channels that a bot listens to: chat, subscriptions, gifts,
 * cheers and raids. The bot's thread only puts them in memory; a thread of the recorder's records
 * them, in the order in which they came and each once, however often Twitch delivers it. What the
 * store does not take at once goes to a side file, is recorded from there, and survives a restart.
 */
public final class TwitchRecorder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TwitchRecorder.class);

  private final Limits limits;
  private final SideFile file;
  private final Backlog backlog;
  private final Tally tally = new Tally();
  private final Thread recording;
  private final Thread spilling;
  private final Ear ear;

  private TwitchRecorder(EventManager events, Session session, SideFile file, Limits limits) {
    this.limits = limits;
    this.file = file;
    this.backlog = new Backlog(limits, file.linesFound());
    this.ear = Ear.on(events, this::take);
    this.recording =
        start("dreamspace-twitch-recording", new Recording(session.events(), backlog, file, tally));
    this.spilling = start("dreamspace-twitch-spilling", new Spilling(backlog, file, tally));
  }

  /**
   * Records all that is published from now on, and first what an earlier recorder left in the side
   * file. Attach before the bot connects, so that nothing is missed.
   *
   * @param events the bot's event manager
   * @param session where to record; it must stay open until the recorder is closed
   * @param sideFile created where needed; of one recorder alone, which holds it locked
   * @throws IllegalStateException if another recorder has the side file open
   * @throws UncheckedIOException if the side file cannot be opened
   */
  public static TwitchRecorder attach(EventManager events, Session session, Path sideFile) {
    return attach(events, session, sideFile, Limits.USUAL);
  }

  static TwitchRecorder attach(EventManager events, Session session, Path sideFile, Limits limits) {
    try {
      SideFile file = SideFile.open(sideFile);
      try {
        return new TwitchRecorder(events, session, file, limits);
      } catch (RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The side file " + sideFile + " cannot be opened.", e);
    }
  }

  private static Thread start(String name, Runnable work) {
    return Thread.ofPlatform().name(name).daemon().start(work);
  }

  private void take(TwitchMessage message) {
    if (!backlog.add(message)) {
      tally.lost.incrementAndGet();
    }
  }

  /** What became of the messages so far. */
  public Counts counts() {
    return tally.counts();
  }

  /**
   * Hears no more, lets what waits be recorded for five seconds, and puts the rest in the side
   * file, for the next recorder on it. Ends both threads; one that hangs in a call of the store's,
   * or of the disk's, ends with that call, and is not waited for beyond ten seconds in all.
   */
  @Override
  public void close() {
    ear.close();
    backlog.drain();
    boolean interrupted = !join(recording, limits.drainTime());
    backlog.end();
    interrupted |= !join(spilling, limits.saveTime());
    int unsaved = backlog.unsaved();
    if (unsaved > 0) {
      LOG.error("{} messages are lost: neither the store nor the side file took them.", unsaved);
    }
    try {
      file.close();
    } catch (IOException e) {
      LOG.warn("The side file could not be closed.", e);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean join(Thread thread, Duration time) {
    try {
      thread.join(time);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
