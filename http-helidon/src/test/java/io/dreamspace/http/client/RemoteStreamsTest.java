package io.dreamspace.http.client;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Session;
import io.dreamspace.application.Stores;
import io.dreamspace.application.contract.StreamSessionContract;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.client.Credential;
import io.dreamspace.client.RemoteSession;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.http.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/**
 * Streams over HTTP are like those in this process, whether named by their ids or by their uris.
 */
class RemoteStreamsTest {

  abstract static class OverHttp extends StreamSessionContract {
    private final List<RemoteSession> sessions = new ArrayList<>();
    private @Nullable TestServer server;

    @Override
    protected Session openMember(Engine engine, AccountId account) {
      String token =
          engine
              .as(new Caller.Bot("contract"))
              .authorizations()
              .issue(account, new DisposableDraft("contract", ""))
              .tokens()
              .accessToken()
              .value();
      return open(engine, Credential.accessToken(token));
    }

    @Override
    protected Session openAnonymous(Engine engine) {
      return open(engine, Credential.none());
    }

    private Session open(Engine engine, Credential credential) {
      if (server == null) {
        server = TestServer.over(engine, clock, TestServer.BODY_LIMIT);
      }
      RemoteSession session = RemoteSession.connect(server.uri(), credential);
      sessions.add(session);
      return session;
    }

    @AfterEach
    final void closeAll() {
      sessions.forEach(RemoteSession::close);
      if (server != null) {
        server.close();
      }
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
  class ToSqliteByUri extends OverHttp {
    @TempDir private Path directory;

    @Override
    protected Stores openStores() {
      return EmptyDatabase.openIn(directory);
    }

    @Override
    protected StreamKey keyOf(StatusStream stream) {
      return new StreamKey.ByUri(stream.uri());
    }
  }
}
