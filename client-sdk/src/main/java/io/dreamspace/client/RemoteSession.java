package io.dreamspace.client;

import io.dreamspace.application.Session;
import io.dreamspace.application.access.Accounts;
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
import java.net.URI;

/**
 * A session on a server. Calls block until they are answered; they throw the same {@link
 * io.dreamspace.domain.problem.Problem}s as in a session of this process, and {@link
 * DreamspaceUnavailable} if there is no proper answer. A thread that is interrupted gives up its
 * call, and stays interrupted.
 *
 * <p>What gets lost on the way is sent again: see {@link RemoteOptions}. Each write carries a key
 * of its own, by which the server knows it again; so it happens once.
 *
 * <p>Safe for use by many threads. After {@link #close}, calls throw {@link IllegalStateException}.
 */
public final class RemoteSession implements Session, AutoCloseable {
  private final ServerAddress server;
  private final Transport transport;
  private final Users users;
  private final TwitchAccounts twitchAccounts;
  private final Events events;
  private final Documents documents;
  private final Stamps stamps;
  private final Specimens specimens;
  private final Ledger ledger;

  private RemoteSession(ServerAddress server, ApiKey key, RemoteOptions options) {
    this.server = server;
    this.transport = new Transport(server, options.connectTimeout());
    Http http = new Http(server, key, new Attempts(transport, server, options));
    this.users = new RemoteUsers(http);
    this.twitchAccounts = new RemoteTwitchAccounts(http);
    this.events = new RemoteEvents(http);
    this.documents = new RemoteDocuments(http);
    this.stamps = new RemoteStamps(http);
    this.specimens = new RemoteSpecimens(http);
    this.ledger = new RemoteLedger(http);
  }

  /** Like {@link #connect(URI, String, RemoteOptions)}, with the default options. */
  public static RemoteSession connect(URI server, String key) {
    return connect(server, key, RemoteOptions.defaults());
  }

  /**
   * A session on this server. Sends nothing yet.
   *
   * @param server such as {@code https://dreamspace.example} or {@code http://127.0.0.1:8080}; a
   *     path in it comes before those of the API
   * @param key the server's API key; sent as a header, and shown nowhere
   * @throws IllegalArgumentException if either can be no such thing
   */
  public static RemoteSession connect(URI server, String key, RemoteOptions options) {
    return new RemoteSession(ServerAddress.of(server), new ApiKey(key), options);
  }

  @Override
  public Users users() {
    return users;
  }

  @Override
  public TwitchAccounts twitchAccounts() {
    return twitchAccounts;
  }

  @Override
  public Events events() {
    return events;
  }

  @Override
  public Documents documents() {
    return documents;
  }

  @Override
  public Stamps stamps() {
    return stamps;
  }

  @Override
  public Specimens specimens() {
    return specimens;
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }

  /**
   * Cuts off the calls under way, which then throw {@link DreamspaceUnavailable}, and ends all
   * connections and threads. Waits for nothing that the server does. Closing again does nothing.
   */
  @Override
  public void close() {
    transport.close();
  }

  @Override
  public String toString() {
    return "RemoteSession[" + server + "]";
  }

  @Override
  public Streams streams() {
    throw new UnsupportedOperationException();
  }

  @Override
  public StreamChildren streamChildren() {
    throw new UnsupportedOperationException();
  }

  @Override
  public StreamTags streamTags() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Accounts accounts() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Clients clients() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Authorizations authorizations() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Consents consents() {
    throw new UnsupportedOperationException();
  }
}
