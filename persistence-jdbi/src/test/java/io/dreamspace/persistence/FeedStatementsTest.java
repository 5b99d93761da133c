package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.change.Cursor;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserRef;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading the feed costs as many statements for a thousand changes as for a few. */
class FeedStatementsTest {
  private Database database;
  private Session session;

  @BeforeEach
  void open() {
    database = Database.inMemory();
    session = new Engine(database, new MutableClock(Fixtures.NOON)).as(new Caller.Bot("bot"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void page_costsAFixedNumberOfStatements() {
    List<String> ofFew = statements(changes(2));
    List<String> ofMany = statements(changes(60));

    assertThat(ofMany).hasSameSizeAs(ofFew).hasSizeLessThan(35);
  }

  @Test
  void pageOfOneSort_costsFewStatements() {
    Cursor before = session.changes().bounds().latest();
    for (int number = 0; number < 10; number++) {
      session.users().record(Fixtures.anUnknownUser("somebody"));
    }

    assertThat(statements(before)).hasSize(6);
  }

  /** Changes of all sorts, half of them of what is then deleted. Answers where they begin. */
  private Cursor changes(int count) {
    Cursor before = session.changes().bounds().latest();
    for (int number = 0; number < count; number++) {
      User user = session.users().record(Fixtures.anUnknownUser("somebody")).user();
      EventDetails event =
          session
              .events()
              .record(
                  Fixtures.anEventDraft(
                      new UserRef.Existing(user.id()),
                      new DocumentRef.New(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a")))));
      session.specimens().record(Fixtures.aSpecimenDraft(user.id()));
      session.ledger().book(Fixtures.aTransactionDraft(user.id(), 5));
      if (number % 2 == 0) {
        session.documents().delete(event.document().id());
        session.users().delete(user.id());
      }
    }
    return before;
  }

  private List<String> statements(Cursor after) {
    return ExecutedStatements.of(
        database,
        () -> {
          FeedPage page =
              session
                  .changes()
                  .read(new FeedStart.After(after), FeedQuery.all(), ChangeFeed.MOST_ENTRIES);
          assertThat(page.isLast()).isTrue();
          return page;
        });
  }
}
