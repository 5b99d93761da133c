package io.dreamspace.persistence;

import io.dreamspace.application.AccessStores;
import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.application.change.LastStates;
import io.dreamspace.application.change.Retention;
import io.dreamspace.application.document.DocumentStore;
import io.dreamspace.application.document.StampImageStore;
import io.dreamspace.application.document.StampStore;
import io.dreamspace.application.event.EventStore;
import io.dreamspace.application.gallery.DrawingStore;
import io.dreamspace.application.once.ReceiptStore;
import io.dreamspace.application.specimen.SpecimenStore;
import io.dreamspace.application.stream.ChildLinkStore;
import io.dreamspace.application.stream.StreamStore;
import io.dreamspace.application.user.UserStore;
import io.dreamspace.application.wallet.LedgerStore;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A database of Dreamspace's. Holds two threads, at times a third one, a few connections and a lock
 * on its file; all of them end with {@link #close}. Several databases may be open in one process.
 */
public final class Database implements Stores {
  /** Twice what a usual disk takes for the file after a long log has been moved. */
  private static final Duration PATIENCE = Duration.ofMillis(200);

  private final Runnable leave;
  private final Connections connections;
  private final FileSync file;
  private final FileSync log;
  private final Turn turn = new Turn(PATIENCE);
  private final DiskTrust trust = new DiskTrust();
  private final Checkpoints checkpoints;
  private final Sql sql;
  private final WriteGate gate;
  private final JdbiUserStore users;
  private final JdbiStampStore stamps;
  private final JdbiStampImageStore stampImages;
  private final JdbiDocumentStore documents;
  private final JdbiEventStore events;
  private final JdbiDrawingStore drawings;
  private final JdbiSpecimenStore specimens;
  private final JdbiLedgerStore ledger;
  private final JdbiReceiptStore receipts;
  private final JdbiStreamStore streams;
  private final JdbiChildLinkStore childLinks;
  private final JdbiChangeLog changes;
  private final JdbiLastStates lastStates;
  private final JdbiAccessStores access;

  private Database(SqliteFile sqlite, Retention retention, Workings workings, Runnable leave) {
    this.leave = leave;
    this.connections = connect(sqlite);
    this.file = new FileSync(sqlite.file());
    this.log = new FileSync(sqlite.log());
    Disk fileDisk = new InTurn(workings.file().apply(file), turn);
    this.checkpoints =
        new Checkpoints(new LogMover(sqlite, fileDisk, trust), trust, workings.logPages());
    this.sql = new Sql(connections);
    this.changes = log(retention, sqlite);
    this.gate = new WriteGate(sql, checkpoints, changes, answering(sqlite, workings), trust);
    this.users = new JdbiUserStore(sql);
    this.stamps = new JdbiStampStore(sql);
    this.stampImages = new JdbiStampImageStore(sql);
    this.documents = new JdbiDocumentStore(sql);
    this.events = new JdbiEventStore(sql);
    this.drawings = new JdbiDrawingStore(sql);
    this.specimens = new JdbiSpecimenStore(sql);
    this.ledger = new JdbiLedgerStore(sql);
    this.receipts = new JdbiReceiptStore(sql);
    this.streams = new JdbiStreamStore(sql);
    this.childLinks = new JdbiChildLinkStore(sql);
    this.lastStates = new JdbiLastStates(sql);
    this.access = new JdbiAccessStores(sql);
  }

  /**
   * Opens a database, and creates it or brings its schema up to date where needed.
   *
   * @param location a file's path, or a JDBC url such as {@code jdbc:sqlite:dreamspace.db}
   * @throws DatabaseRefused if this is no database that can be opened, for a reason its message
   *     says
   */
  public static Database open(String location) {
    return open(location, Retention.standard());
  }

  /**
   * Opens a database; see {@link #open(String)} and {@link #open(Path, Retention)}.
   *
   * @throws DatabaseRefused if it cannot be opened
   */
  public static Database open(String location, Retention retention) {
    return open(Location.parse(location), retention);
  }

  /**
   * Opens the database in this file; see {@link #open(String)}.
   *
   * @throws DatabaseRefused if it cannot be opened
   */
  public static Database open(Path file) {
    return open(file, Retention.standard());
  }

  /**
   * Opens the database in this file; see {@link #open(String)}.
   *
   * @param retention how long its change log keeps changes; what an earlier opening would have kept
   *     longer goes, too
   * @throws DatabaseRefused if it cannot be opened
   */
  public static Database open(Path file, Retention retention) {
    return open(file, retention, Workings.standard());
  }

  static Database open(Path file, Retention retention, Workings workings) {
    SqliteVersion.refuseAffected();
    Path real = Location.real(file);
    DatabaseLock lock = DatabaseLock.on(real);
    return open(SqliteFile.durable(real), retention, workings, lock::close);
  }

  /**
   * Opens an empty database that is gone when it is closed, for tests and trials. SQLite keeps it
   * in the operating system's memory, as files in a temporary directory that are never synced.
   *
   * @throws DatabaseRefused if there is no temporary directory to write to
   */
  public static Database inMemory() {
    SqliteVersion.refuseAffected();
    Scratch scratch = Scratch.create();
    return open(
        SqliteFile.fleeting(scratch.file()),
        Retention.standard(),
        Workings.standard(),
        scratch::close);
  }

  private static Database open(
      SqliteFile sqlite, Retention retention, Workings workings, Runnable leave) {
    try {
      return new Database(sqlite, retention, workings, leave);
    } catch (RuntimeException e) {
      leave.run();
      throw e;
    }
  }

  private static Connections connect(SqliteFile sqlite) {
    Connections connections = new Connections(sqlite);
    try {
      Schema.migrate(sqlite);
      sqlite.settle();
      return connections;
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
  }

  private JdbiChangeLog log(Retention retention, SqliteFile sqlite) {
    try {
      return new JdbiChangeLog(sql, retention, sqlite);
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
  }

  private Answering answering(SqliteFile sqlite, Workings workings) {
    return sqlite.isDurable()
        ? new AnsweringFromDisk(new InTurn(workings.log().apply(log), turn), changes, trust)
        : new AnsweringAtOnce(changes);
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
  public StampImageStore stampImages() {
    return stampImages;
  }

  @Override
  public DrawingStore drawings() {
    return drawings;
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

  @Override
  public StreamStore streams() {
    return streams;
  }

  @Override
  public ChildLinkStore childLinks() {
    return childLinks;
  }

  @Override
  public ChangeLog changes() {
    return changes;
  }

  @Override
  public LastStates lastStates() {
    return lastStates;
  }

  @Override
  public AccessStores access() {
    return access;
  }

  /**
   * {@inheritDoc} After the disk has failed, the log and a few files stay open until the process
   * ends, for the log may be all that there is of what was answered.
   *
   * @throws IllegalStateException if called by work that is under way on this database
   */
  @Override
  public void close() {
    gate.close();
    try {
      changes.close();
      checkpoints.close();
      if (trust.holds()) {
        connections.close();
        log.close();
        file.close();
      } else {
        connections.abandon();
      }
    } finally {
      leave.run();
    }
  }
}
