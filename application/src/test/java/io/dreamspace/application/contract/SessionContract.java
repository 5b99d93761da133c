package io.dreamspace.application.contract;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.domain.access.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** What a session must do for its caller, subject by subject, wherever Dreamspace runs. */
public abstract class SessionContract extends StoresContract {
  /** The engine's. */
  protected final MutableClock clock = new MutableClock(Fixtures.NOON);

  Engine engine;
  Session session;

  /** Opens the session that is put to the test: in this process, if it is not overridden. */
  protected Session openSession(Engine engine) {
    return engine.as(new Caller.Bot("contract"));
  }

  @BeforeEach
  final void start() {
    engine = new Engine(stores, clock);
    session = openSession(engine);
  }

  @Nested
  class OfUsers extends UsersContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfDeletedUsers extends UserDeletionContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfTwitchAccounts extends TwitchAccountsContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfEvents extends EventsContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfEventsRecordedOnce extends RecordOnceContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfReplays extends ReplaysContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfEventEdits extends EventEditContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfDocuments extends DocumentsContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfStamps extends StampsContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfStampImages extends StampImagesContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfOverlays extends OverlaysContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfSpecimens extends SpecimensContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfTheLedger extends LedgerContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfFilters extends FiltersContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfLists extends ListsContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }

  @Nested
  class OfTexts extends TextsContract {
    @Override
    SessionContract contract() {
      return SessionContract.this;
    }
  }
}
