package io.dreamspace.persistence;

import io.dreamspace.application.Stores;
import io.dreamspace.application.contract.AccountStoresContract;
import io.dreamspace.application.contract.AccountsContract;
import io.dreamspace.application.contract.BrowserSessionsContract;
import io.dreamspace.application.contract.ClientStoresContract;
import io.dreamspace.application.contract.ClientsContract;
import io.dreamspace.application.contract.PatienceContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class SqliteAccessTest {
  @TempDir private Path directory;

  private Stores open() {
    return Database.open(EmptyDatabase.in(directory));
  }

  @Nested
  class Accounts extends AccountsContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class BrowserSessions extends BrowserSessionsContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Patience extends PatienceContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class Clients extends ClientsContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class OfAccounts extends AccountStoresContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }

  @Nested
  class OfClients extends ClientStoresContract {
    @Override
    protected Stores openStores() {
      return open();
    }
  }
}
