package io.dreamspace.application.memory;

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
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import org.junit.jupiter.api.Nested;

class InMemoryStoresTest {

  @Nested
  class Users extends UserStoreContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class LinkedAccounts extends LinkedAccountsContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Events extends EventStoreContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class EventFilters extends EventFilterContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Drawings extends DrawingStoreContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Documents extends DocumentStoreContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Stamps extends StampStoreContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class StampImages extends StampImageStoreContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Specimens extends SpecimenStoreContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Ledger extends LedgerStoreContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Receipts extends ReceiptStoreContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Streams extends StreamStoreContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class StreamQueries extends StreamQueryContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class ChildLinks extends ChildLinkStoreContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Changes extends ChangeLogContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class ChangeWaits extends ChangeLogWaitContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class UnitsOfWork extends UnitOfWorkContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Isolation extends IsolationContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Listings extends ListingContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class LastStates extends LastStatesContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class LoggedChanges extends LoggedChangesContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class LoggedDeletions extends LoggedDeletionsContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Retentions extends RetentionContract {
    @Override
    protected Stores openStores(Retention retention) {
      return new InMemoryStores(retention);
    }
  }

  @Nested
  class Sessions extends SessionContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class StreamFeeds extends StreamFeedContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class StreamFeedHistories extends StreamFeedHistoryContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class StreamSessions extends StreamSessionContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class StreamSessionsByUri extends StreamSessionContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }

    @Override
    protected StreamKey keyOf(StatusStream stream) {
      return new StreamKey.ByUri(stream.uri());
    }
  }

  @Nested
  class Feeds extends ChangeFeedContract {
    @Override
    protected Stores openStores(Retention retention) {
      return new InMemoryStores(retention);
    }
  }

  @Nested
  class FeedGaps extends FeedGapContract {
    @Override
    protected Stores openStores(Retention retention) {
      return new InMemoryStores(retention);
    }
  }

  @Nested
  class FeedSubscriptions extends FeedSubscriptionContract {
    @Override
    protected Stores openStores(Retention retention) {
      return new InMemoryStores(retention);
    }
  }
}
