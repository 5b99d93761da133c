package io.dreamspace.application;

import io.dreamspace.application.document.Documents;
import io.dreamspace.application.document.Stamps;
import io.dreamspace.application.event.Events;
import io.dreamspace.application.specimen.Specimens;
import io.dreamspace.application.user.TwitchAccounts;
import io.dreamspace.application.user.Users;
import io.dreamspace.application.wallet.Ledger;

/**
 * All that one caller may do. The same whether Dreamspace runs in this process or elsewhere. Safe
 * for use by many threads.
 */
public interface Session {
  Users users();

  TwitchAccounts twitchAccounts();

  Events events();

  Documents documents();

  Stamps stamps();

  Specimens specimens();

  Ledger ledger();
}
