package io.dreamspace.application.memory;

import io.dreamspace.application.Stores;
import io.dreamspace.application.contract.AccountStoresContract;
import io.dreamspace.application.contract.AccountsContract;
import io.dreamspace.application.contract.BrowserSessionsContract;
import io.dreamspace.application.contract.ClientStoresContract;
import io.dreamspace.application.contract.ClientsContract;
import io.dreamspace.application.contract.PatienceContract;
import org.junit.jupiter.api.Nested;

class InMemoryAccessTest {

  @Nested
  class Accounts extends AccountsContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class BrowserSessions extends BrowserSessionsContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Patience extends PatienceContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class Clients extends ClientsContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class OfAccounts extends AccountStoresContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class OfClients extends ClientStoresContract {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }
}
