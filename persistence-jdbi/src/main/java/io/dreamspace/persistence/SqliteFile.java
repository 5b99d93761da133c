package io.dreamspace.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to a database file, all of them with the same settings. */
final class SqliteFile {
  /** Only tools from outside can make us wait: our own writes queue in the {@link WriteGate}. */
  static final int BUSY_MILLIS = 5_000;

  private static final int CACHE_KIB = 16 * 1024;

  /** Viewers write in no order, so what is indexed by them changes all over its pages. */
  private static final int WRITER_CACHE_KIB = 32 * 1024;

  private final Path file;
  private final SynchronousMode synchronous;

  private SqliteFile(Path file, SynchronousMode synchronous) {
    this.file = file;
    this.synchronous = synchronous;
  }

  /** What is committed to it is on disk. */
  static SqliteFile durable(Path file) {
    return new SqliteFile(file, SynchronousMode.FULL);
  }

  /** What is committed to it is lost with the machine's power. */
  static SqliteFile fleeting(Path file) {
    return new SqliteFile(file, SynchronousMode.OFF);
  }

  boolean isDurable() {
    return synchronous != SynchronousMode.OFF;
  }

  Path file() {
    return file;
  }

  /** The write-ahead log. It is there as long as any connection is. */
  Path log() {
    return Path.of(file + "-wal");
  }

  /** Brings to the disk what a process that was killed may have left in the log. */
  void settle() {
    if (isDurable() && Files.exists(log())) {
      try (FileSync sync = new FileSync(log())) {
        sync.sync();
      } catch (IOException e) {
        throw new DatabaseRefused("The log of " + file + " cannot be synced: " + e.getMessage(), e);
      }
    }
  }

  Connection openWriter() {
    return open(config());
  }

  /** SQLite leaves it to us to bring to the disk what this commits, see {@link Answering}. */
  Connection openUnsyncedWriter() {
    SQLiteConfig config = config();
    config.setCacheSize(-WRITER_CACHE_KIB);
    if (isDurable()) {
      config.setSynchronous(SynchronousMode.NORMAL);
    }
    return open(config);
  }

  Connection openReader() {
    Connection connection = open(config());
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma query_only = true");
      return connection;
    } catch (SQLException e) {
      throw closed(connection, refused(e));
    }
  }

  /** Connections that write, as many as are asked for. */
  DataSource writers() {
    return source(config());
  }

  private SQLiteDataSource source(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    // As a URI, for in a plain path the driver takes what follows a question mark for options.
    source.setUrl("jdbc:sqlite:" + file.toUri().toASCIIString());
    return source;
  }

  private Connection open(SQLiteConfig config) {
    try {
      return source(config).getConnection();
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private static DatabaseRefused closed(Connection connection, DatabaseRefused refused) {
    try {
      connection.close();
    } catch (SQLException e) {
      refused.addSuppressed(e);
    }
    return refused;
  }

  private DatabaseRefused refused(SQLException cause) {
    if (cause.getErrorCode() == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return new DatabaseRefused("The file " + file + " is no SQLite database.", cause);
    }
    return new DatabaseRefused(
        "The database " + file + " cannot be opened: " + cause.getMessage(), cause);
  }

  private SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(synchronous);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-CACHE_KIB);
    // The Checkpoints see to that.
    config.setWalAutocheckpoint(0);
    config.setTempStore(TempStore.MEMORY);
    config.setGetGeneratedKeys(false);
    // A connection is used by one thread at a time, and the driver has a lock of its own.
    config.setOpenMode(SQLiteOpenMode.NOMUTEX);
    return config;
  }
}
