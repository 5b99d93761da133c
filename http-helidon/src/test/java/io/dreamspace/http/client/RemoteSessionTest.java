package io.dreamspace.http.client;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Session;
import io.dreamspace.application.Stores;
import io.dreamspace.application.change.Retention;
import io.dreamspace.application.contract.ChangeFeedContract;
import io.dreamspace.application.contract.FeedGapContract;
import io.dreamspace.application.contract.FeedSubscriptionContract;
import io.dreamspace.application.contract.SessionContract;
import io.dreamspace.application.memory.InMemoryStores;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** A session over HTTP is like one in this process. */
class RemoteSessionTest {

  abstract static class OverHttp extends SessionContract {
    private Administered administered;

    @Override
    protected Session openSession(Engine engine) {
      administered = Administered.over(engine, clock);
      return administered.session();
    }

    @AfterEach
    final void closeBoth() {
      administered.close();
    }
  }

  @Nested
  class ToStoresInMemory extends OverHttp {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class ToSqlite extends OverHttp {
    @TempDir private Path directory;

    @Override
    protected Stores openStores() {
      return EmptyDatabase.openIn(directory);
    }
  }

  @Nested
  class OfChanges extends ChangeFeedContract {
    private Administered administered;

    @Override
    protected Stores openStores(Retention retention) {
      return new InMemoryStores(retention);
    }

    @Override
    protected Session openSession(Engine engine) {
      administered = Administered.over(engine, clock);
      return administered.session();
    }

    @AfterEach
    final void closeBoth() {
      administered.close();
    }
  }

  @Nested
  class OfGaps extends FeedGapContract {
    private Administered administered;

    @Override
    protected Stores openStores(Retention retention) {
      return new InMemoryStores(retention);
    }

    @Override
    protected Session openSession(Engine engine) {
      administered = Administered.over(engine, clock);
      return administered.session();
    }

    @AfterEach
    final void closeBoth() {
      administered.close();
    }
  }

  @Nested
  class OfFeedSubscriptions extends FeedSubscriptionContract {
    private Administered administered;

    @Override
    protected Stores openStores(Retention retention) {
      return new InMemoryStores(retention);
    }

    @Override
    protected Session openSession(Engine engine) {
      administered = Administered.over(engine, clock);
      return administered.session();
    }

    @AfterEach
    final void closeBoth() {
      administered.close();
    }
  }
}
