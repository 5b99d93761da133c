package io.dreamspace.persistence;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.document.DocumentStore;
import io.dreamspace.application.document.StampStore;
import io.dreamspace.application.event.EventStore;
import io.dreamspace.application.once.ReceiptStore;
import io.dreamspace.application.specimen.SpecimenStore;
import io.dreamspace.application.user.UserStore;
import io.dreamspace.application.wallet.LedgerStore;
import java.nio.file.Path;

/**
 * A database of Dreamspace's. Holds one thread, a few connections and a lock on its file; all of
 * them end with {@link #close}. Several databases may be open in one process.
 */
public final class Database implements Stores {
  private final DatabaseLock lock;
  private final Connections connections;
  private final Sql sql;
  private final WriteGate gate;
  private final JdbiUserStore users;
  private final JdbiStampStore stamps;
  private final JdbiDocumentStore documents;
  private final JdbiEventStore events;
  private final JdbiSpecimenStore specimens;
  private final JdbiLedgerStore ledger;
  private final JdbiReceiptStore receipts;

  private Database(DatabaseLock lock, Connections connections) {
    this.lock = lock;
    this.connections = connections;
    this.sql = new Sql(connections);
    this.gate = new WriteGate(sql);
    this.users = new JdbiUserStore(sql);
    this.stamps = new JdbiStampStore(sql);
    this.documents = new JdbiDocumentStore(sql);
    this.events = new JdbiEventStore(sql);
    this.specimens = new JdbiSpecimenStore(sql);
    this.ledger = new JdbiLedgerStore(sql);
    this.receipts = new JdbiReceiptStore(sql);
  }

  /**
   * Opens a database, and creates it or brings its schema up to date where needed.
   *
   * @param location a file's path, or a JDBC url such as {@code jdbc:sqlite:dreamspace.db}
   * @throws DatabaseRefused if this is no database that can be opened, for a reason its message
   *     says
   */
  public static Database open(String location) {
    return open(Location.parse(location));
  }

  /**
   * Opens the database in this file; see {@link #open(String)}.
   *
   * @throws DatabaseRefused if it cannot be opened
   */
  public static Database open(Path file) {
    SqliteVersion.refuseAffected();
    Path real = Location.real(file);
    DatabaseLock lock = DatabaseLock.on(real);
    try {
      return new Database(lock, connect(new SqliteFile(real)));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Connections connect(SqliteFile sqlite) {
    Connections connections = new Connections(sqlite);
    try {
      Schema.migrate(sqlite);
      return connections;
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
  }

  Sql sql() {
    return sql;
  }

  @Override
  public UnitOfWork unitOfWork() {
    return gate;
  }

  @Override
  public UserStore users() {
    return users;
  }

  @Override
  public EventStore events() {
    return events;
  }

  @Override
  public DocumentStore documents() {
    return documents;
  }

  @Override
  public StampStore stamps() {
    return stamps;
  }

  @Override
  public SpecimenStore specimens() {
    return specimens;
  }

  @Override
  public LedgerStore ledger() {
    return ledger;
  }

  @Override
  public ReceiptStore receipts() {
    return receipts;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if called by work that is under way on this database
   */
  @Override
  public void close() {
    gate.close();
    try (lock) {
      connections.close();
    }
  }
}
