package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Finder;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.User;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LargeListingTest {
  private static final int EVENTS = 12;

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  @Timeout(120)
  void listing_ofLargeEvents_holdsOneBatch(Order order) {
    try (Database database = Database.open(directory.resolve("x.db"))) {
      database.unitOfWork().write(() -> fill(database));
      Iterator<List<EventDetails>> batches =
          Listing.of(database, database.events(), EventFilter.all(), Paging.all(order)).batches();

      List<WeakReference<EventDetails>> passed = new ArrayList<>();
      while (batches.hasNext()) {
        List<EventDetails> batch = batches.next();
        assertThat(batch.stream().mapToLong(LargeListingTest::length).sum())
            .isLessThanOrEqualTo(Finder.BATCH_BYTES);
        batch.forEach(event -> passed.add(new WeakReference<>(event)));
      }

      assertThat(passed).hasSize(EVENTS);
      awaitForgotten(passed);
    }
  }

  private static boolean fill(Database database) {
    Drawings drawings = new Drawings(database);
    User user = database.users().insert(LinkedAccounts.none(), "n", null, Fixtures.NOON);
    for (int number = 0; number < EVENTS; number++) {
      Document document = drawings.draw(Fixtures.aLargeText());
      database.events().insert(Fixtures.anEventDraft(), user.id(), document.id(), Fixtures.NOON);
    }
    return true;
  }

  private static long length(EventDetails event) {
    return event.document() == null ? 0 : event.document().data().length();
  }

  /** Ends when nothing holds on to them any more; else the test's time does. */
  private static void awaitForgotten(List<WeakReference<EventDetails>> passed) {
    while (passed.stream().anyMatch(event -> event.get() != null)) {
      System.gc();
      Thread.onSpinWait();
    }
  }
}
