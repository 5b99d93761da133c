package io.dreamspace.application.contract;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.Stores;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserRef;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** The ground of all contracts: fresh stores for each test, closed after it. */
@Timeout(120)
public abstract class StoresContract {
  Stores stores;

  /** Opens stores in which there is nothing yet. */
  protected abstract Stores openStores();

  @BeforeEach
  final void open() {
    stores = openStores();
  }

  @AfterEach
  final void close() {
    stores.close();
  }

  final <T extends @Nullable Object> T write(Supplier<T> work) {
    return stores.unitOfWork().write(work);
  }

  final void change(Runnable work) {
    write(
        () -> {
          work.run();
          return null;
        });
  }

  /** A user with these accounts, each named like its id; without any, named "somebody". */
  final User storedUser(String... twitchIds) {
    LinkedAccounts accounts = LinkedAccounts.none();
    for (String id : twitchIds) {
      accounts = accounts.link(new TwitchId(id), id, Fixtures.NOON);
    }
    LinkedAccounts linked = accounts;
    return write(() -> stores.users().insert(linked, "somebody", null, Fixtures.NOON));
  }

  final Document storedDocument(StampDraft... stamps) {
    return write(() -> stores.documents().insert(Fixtures.aDocumentDraft(stamps), Fixtures.NOON));
  }

  final Event storedEvent(User user, @Nullable Document document) {
    EventDraft draft = Fixtures.anEventDraft(new UserRef.Existing(user.id()));
    return storedEvent(draft, user, document);
  }

  final Event storedEvent(EventDraft draft, User user, @Nullable Document document) {
    return write(
        () ->
            stores
                .events()
                .insert(draft, user.id(), document == null ? null : document.id(), Fixtures.NOON));
  }
}
