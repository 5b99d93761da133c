package io.dreamspace.testkit;

import io.dreamspace.application.Session;
import io.dreamspace.application.document.Documents;
import io.dreamspace.application.document.Stamps;
import io.dreamspace.application.event.Events;
import io.dreamspace.application.specimen.Specimens;
import io.dreamspace.application.user.TwitchAccounts;
import io.dreamspace.application.user.Users;
import io.dreamspace.application.wallet.Ledger;

/** The session of whichever test runs, so that one server serves them all. */
record GatedSession(Gate gate) implements Session {

  private Session now() {
    return gate.current().session();
  }

  @Override
  public Users users() {
    return now().users();
  }

  @Override
  public TwitchAccounts twitchAccounts() {
    return now().twitchAccounts();
  }

  @Override
  public Events events() {
    return now().events();
  }

  @Override
  public Documents documents() {
    return now().documents();
  }

  @Override
  public Stamps stamps() {
    return now().stamps();
  }

  @Override
  public Specimens specimens() {
    return now().specimens();
  }

  @Override
  public Ledger ledger() {
    return now().ledger();
  }
}
