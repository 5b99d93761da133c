package io.dreamspace.application;

import io.dreamspace.application.access.Accounts;
import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.document.Documents;
import io.dreamspace.application.document.Stamps;
import io.dreamspace.application.event.Events;
import io.dreamspace.application.oauth.Authorizations;
import io.dreamspace.application.oauth.Clients;
import io.dreamspace.application.oauth.Consents;
import io.dreamspace.application.specimen.Specimens;
import io.dreamspace.application.stream.StreamChildren;
import io.dreamspace.application.stream.StreamTags;
import io.dreamspace.application.stream.Streams;
import io.dreamspace.application.user.TwitchAccounts;
import io.dreamspace.application.user.Users;
import io.dreamspace.application.wallet.Ledger;
import io.dreamspace.domain.problem.Problem.Forbidden;

/** The session of whoever is no bot: streams and their owners, and nothing of Dreamspace's. */
record StreamSession(
    ChangeFeed changes,
    Streams streams,
    StreamChildren streamChildren,
    StreamTags streamTags,
    Accounts accounts,
    Clients clients,
    Authorizations authorizations,
    Consents consents)
    implements Session {

  private static Forbidden forbidden() {
    return new Forbidden("Only a program with the API key may do this.");
  }

  @Override
  public Users users() {
    throw forbidden();
  }

  @Override
  public TwitchAccounts twitchAccounts() {
    throw forbidden();
  }

  @Override
  public Events events() {
    throw forbidden();
  }

  @Override
  public Documents documents() {
    throw forbidden();
  }

  @Override
  public Stamps stamps() {
    throw forbidden();
  }

  @Override
  public Specimens specimens() {
    throw forbidden();
  }

  @Override
  public Ledger ledger() {
    throw forbidden();
  }
}
