package io.dreamspace.http.client;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Session;
import io.dreamspace.application.Stores;
import io.dreamspace.application.contract.AccountsContract;
import io.dreamspace.application.contract.ClientsContract;
import io.dreamspace.application.memory.InMemoryStores;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Accounts and clients are administered over HTTP like in this process. */
class RemoteAccountsTest {

  abstract static class AccountsOverHttp extends AccountsContract {
    private Administered administered;

    @Override
    protected Session openBot(Engine engine) {
      administered = Administered.over(engine, clock);
      return administered.session();
    }

    @AfterEach
    final void closeBoth() {
      administered.close();
    }
  }

  abstract static class ClientsOverHttp extends ClientsContract {
    private Administered administered;

    @Override
    protected Session openBot(Engine engine) {
      administered = Administered.over(engine, clock);
      return administered.session();
    }

    @AfterEach
    final void closeBoth() {
      administered.close();
    }
  }

  @Nested
  class AccountsInMemory extends AccountsOverHttp {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class AccountsOnSqlite extends AccountsOverHttp {
    @TempDir private Path directory;

    @Override
    protected Stores openStores() {
      return EmptyDatabase.openIn(directory);
    }
  }

  @Nested
  class ClientsInMemory extends ClientsOverHttp {
    @Override
    protected Stores openStores() {
      return new InMemoryStores();
    }
  }

  @Nested
  class ClientsOnSqlite extends ClientsOverHttp {
    @TempDir private Path directory;

    @Override
    protected Stores openStores() {
      return EmptyDatabase.openIn(directory);
    }
  }
}
