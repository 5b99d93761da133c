package io.dreamspace.application;

import io.dreamspace.application.access.Accounts;
import io.dreamspace.application.access.Overlays;
import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.document.Documents;
import io.dreamspace.application.document.StampImages;
import io.dreamspace.application.document.Stamps;
import io.dreamspace.application.event.Events;
import io.dreamspace.application.oauth.Authorizations;
import io.dreamspace.application.oauth.Clients;
import io.dreamspace.application.specimen.Specimens;
import io.dreamspace.application.stream.StreamChildren;
import io.dreamspace.application.stream.StreamListener;
import io.dreamspace.application.stream.StreamListeners;
import io.dreamspace.application.stream.StreamSubscriptions;
import io.dreamspace.application.stream.StreamTags;
import io.dreamspace.application.stream.Streams;
import io.dreamspace.application.user.TwitchAccounts;
import io.dreamspace.application.user.Users;
import io.dreamspace.application.wallet.Ledger;
import io.dreamspace.domain.problem.Problem.Forbidden;

/** The session of whoever is no bot: streams, and nothing else. */
record StreamSession(
    ChangeFeed changes,
    Streams streams,
    StreamChildren streamChildren,
    StreamTags streamTags,
    StreamListeners listeners)
    implements Session {

  private static Forbidden forbidden() {
    return new Forbidden("Only a program with the API key may do this.");
  }

  @Override
  public StreamSubscriptions listen(StreamListener listener) {
    return listeners.open(listener);
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
  public StampImages stampImages() {
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

  @Override
  public Accounts accounts() {
    throw forbidden();
  }

  @Override
  public Clients clients() {
    throw forbidden();
  }

  @Override
  public Authorizations authorizations() {
    throw forbidden();
  }

  @Override
  public Overlays overlays() {
    throw forbidden();
  }
}
