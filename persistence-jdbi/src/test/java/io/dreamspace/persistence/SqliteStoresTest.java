package io.dreamspace.persistence;

import io.dreamspace.application.Stores;
import io.dreamspace.application.change.Retention;
import io.dreamspace.application.contract.ChangeFeedContract;
import io.dreamspace.application.contract.ChangeLogContract;
import io.dreamspace.application.contract.ChangeLogWaitContract;
import io.dreamspace.application.contract.ChildLinkStoreContract;
import io.dreamspace.application.contract.DocumentStoreContract;
import io.dreamspace.application.contract.DrawingStoreContract;
import io.dreamspace.application.contract.EventFilterContract;
import io.dreamspace.application.contract.EventStoreContract;
import io.dreamspace.application.contract.FeedGapContract;
import io.dreamspace.application.contract.FeedSubscriptionContract;
import io.dreamspace.application.contract.IsolationContract;
import io.dreamspace.application.contract.LastStatesContract;
import io.dreamspace.application.contract.LedgerStoreContract;
import io.dreamspace.application.contract.LinkedAccountsContract;
import io.dreamspace.application.contract.ListingContract;
import io.dreamspace.application.contract.LoggedChangesContract;
import io.dreamspace.application.contract.LoggedDeletionsContract;
import io.dreamspace.application.contract.ReceiptStoreContract;
import io.dreamspace.application.contract.RetentionContract;
import io.dreamspace.application.contract.SessionContract;
import io.dreamspace.application.contract.SpecimenStoreContract;
import io.dreamspace.application.contract.StampImageStoreContract;
import io.dreamspace.application.contract.StampStoreContract;
import io.dreamspace.application.contract.StreamFeedContract;
import io.dreamspace.application.contract.StreamFeedHistoryContract;
import io.dreamspace.application.contract.StreamQueryContract;
import io.dreamspace.application.contract.StreamSessionContract;
import io.dreamspace.application.contract.StreamStoreContract;
import io.dreamspace.application.contract.UnitOfWorkContract;
import io.dreamspace.application.contract.UserStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoresTest {
  @TempDir private Path directory;

  private Stores open() {
    return Database.open(EmptyDatabase.in(directory));
  }

  @Nested
  class Users extends UserStoreContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class LinkedAccounts extends LinkedAccountsContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Events extends EventStoreContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class EventFilters extends EventFilterContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Drawings extends DrawingStoreContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Documents extends DocumentStoreContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Stamps extends StampStoreContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class StampImages extends StampImageStoreContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Specimens extends SpecimenStoreContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Ledger extends LedgerStoreContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Receipts extends ReceiptStoreContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class UnitsOfWork extends UnitOfWorkContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Isolation extends IsolationContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Listings extends ListingContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class LastStates extends LastStatesContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class LoggedChanges extends LoggedChangesContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class LoggedDeletions extends LoggedDeletionsContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Retentions extends RetentionContract {
    @Override
    protected Stores openStores(Retention retention) {
      return Database.open(EmptyDatabase.in(directory), retention);
    }
  }

  @Nested
  class Sessions extends SessionContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Streams extends StreamStoreContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class StreamQueries extends StreamQueryContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class ChildLinks extends ChildLinkStoreContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Changes extends ChangeLogContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class ChangeWaits extends ChangeLogWaitContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class StreamFeeds extends StreamFeedContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class StreamFeedHistories extends StreamFeedHistoryContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class StreamSessions extends StreamSessionContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Feeds extends ChangeFeedContract {
    @Override
    protected Stores openStores(Retention retention) {
      return Database.open(directory.resolve("dreamspace.db"), retention);
    }
  }

  @Nested
  class FeedGaps extends FeedGapContract {
    @Override
    protected Stores openStores(Retention retention) {
      return Database.open(directory.resolve("dreamspace.db"), retention);
    }
  }

  @Nested
  class FeedSubscriptions extends FeedSubscriptionContract {
    @Override
    protected Stores openStores(Retention retention) {
      return Database.open(directory.resolve("dreamspace.db"), retention);
    }
  }
}
