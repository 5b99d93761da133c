package io.dreamspace.http.pages.visit;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import org.jspecify.annotations.Nullable;

/** Who looks at a page. */
public sealed interface Visitor {

  /** Somebody who is not signed in. */
  record Guest() implements Visitor {
    @Override
    public Caller caller() {
      return new Caller.Anonymous();
    }

    @Override
    public boolean is(AccountId owner) {
      return false;
    }
  }

  /** Somebody who is. */
  record Member(Account account) implements Visitor {
    @Override
    public Caller caller() {
      return new Caller.Member(account.id());
    }

    @Override
    public boolean is(AccountId owner) {
      return account.id().equals(owner);
    }

    /** Where their root stream is; null if they have no name yet, and so none. */
    public @Nullable StreamUri home() {
      UserName name = account.userName();
      return name == null ? null : StreamUri.root(new StreamName(name.value()));
    }
  }

  Caller caller();

  /** Whether this is the holder of that account. */
  boolean is(AccountId owner);
}
