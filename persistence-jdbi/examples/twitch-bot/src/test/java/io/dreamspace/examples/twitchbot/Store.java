package io.dreamspace.examples.twitchbot;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Session;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.persistence.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A store on SQLite that can be held up. */
final class Store implements AutoCloseable {
  private static final long SECONDS = 60;

  private final Path file;
  private final Database database;
  private final Engine engine;

  Store(Path directory) {
    this.file = directory.resolve("dreamspace.db");
    this.database = Database.open(file);
    this.engine = new Engine(database, InstantSource.system());
  }

  Session session() {
    return engine.as(new Caller.Bot("twitch-bot"));
  }

  List<EventDetails> events() {
    List<EventDetails> events = new ArrayList<>();
    session().events().list(EventFilter.all(), Paging.everything()).forEach(events::add);
    return events;
  }

  /** The texts of all chat messages, in the order in which they were recorded. */
  List<String> texts() {
    return events().stream()
        .map(details -> details.event().kind())
        .map(EventKind.Plain.class::cast)
        .map(EventKind.Plain::message)
        .toList();
  }

  /** Lets nobody write until it is closed. */
  Held hold() {
    CountDownLatch holding = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    Thread holder =
        Thread.ofPlatform()
            .daemon()
            .start(
                () ->
                    database
                        .unitOfWork()
                        .write(
                            () -> {
                              holding.countDown();
                              return await(released);
                            }));
    await(holding);
    return new Held(released, holder);
  }

  /** Makes every attempt to record an event fail. */
  void breakDown() {
    alter("create trigger broken before insert on events begin select raise(abort, 'broken'); end");
  }

  void mend() {
    alter("drop trigger broken");
  }

  private void alter(String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  record Held(CountDownLatch released, Thread holder) implements AutoCloseable {
    @Override
    public void close() throws InterruptedException {
      released.countDown();
      holder.join();
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
