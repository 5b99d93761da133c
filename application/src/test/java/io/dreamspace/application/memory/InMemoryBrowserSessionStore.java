package io.dreamspace.application.memory;

import io.dreamspace.application.access.BrowserSessionStore;
import io.dreamspace.application.access.KeptSession;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

record InMemoryBrowserSessionStore(Snapshots snapshots) implements BrowserSessionStore {

  @Override
  public Optional<KeptSession> find(SecretHash token) {
    return snapshots.readable().access().sessions().find(token.hex());
  }

  @Override
  public void put(KeptSession session) {
    AccessState state = snapshots.writable().access();
    state.accounts().require(session.account().hex());
    state.sessions().put(session.token().hex(), session);
  }

  @Override
  public void delete(SecretHash token) {
    snapshots.writable().access().sessions().remove(token.hex());
  }

  @Override
  public void deleteOf(AccountId account) {
    snapshots.writable().access().sessions().removeIf(session -> session.account().equals(account));
  }

  @Override
  public void deleteExpired(Instant now, int most) {
    Rows<String, KeptSession> sessions = snapshots.writable().access().sessions();
    sessions.all().stream()
        .filter(session -> !session.isValid(now))
        .sorted(Comparator.comparing(KeptSession::expiresAt))
        .limit(most)
        .toList()
        .forEach(session -> sessions.remove(session.token().hex()));
  }
}
