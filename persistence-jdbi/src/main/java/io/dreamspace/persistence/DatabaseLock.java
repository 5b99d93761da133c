package io.dreamspace.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second process from a database. It locks a file beside the database, never the database
 * itself: closing any channel on that would release the locks that SQLite holds on it. The system
 * releases it when the process ends, however it ends.
 */
final class DatabaseLock implements AutoCloseable {
  /**
   * What this process holds. A second channel to a locked file must not even be opened: whichever
   * of them is closed first, the system gives up the lock.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path database;
  private final FileChannel channel;

  private DatabaseLock(Path database, FileChannel channel) {
    this.database = database;
    this.channel = channel;
  }

  static DatabaseLock on(Path database) {
    if (!HELD.add(database)) {
      throw new DatabaseRefused("The database " + database + " is in use by this process.");
    }
    try {
      return new DatabaseLock(database, lockedChannel(database));
    } catch (IOException e) {
      HELD.remove(database);
      throw new DatabaseRefused("The database " + database + " cannot be locked: " + e, e);
    } catch (RuntimeException e) {
      HELD.remove(database);
      throw e;
    }
  }

  private static FileChannel lockedChannel(Path database) throws IOException {
    Path file = database.resolveSibling(database.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new DatabaseRefused("The database " + database + " is in use by another process.");
      }
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD.remove(database);
    }
  }
}
