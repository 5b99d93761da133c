package io.dreamspace.client;

import io.dreamspace.application.Session;
import io.dreamspace.application.access.Accounts;
import io.dreamspace.application.access.Overlays;
import io.dreamspace.application.access.Rights;
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
import io.dreamspace.application.stream.StreamTags;
import io.dreamspace.application.stream.Streams;
import io.dreamspace.application.user.TwitchAccounts;
import io.dreamspace.application.user.Users;
import io.dreamspace.application.wallet.Ledger;
import io.dreamspace.domain.access.Caller;
import java.net.URI;

/**
 * A session on a server. Calls block until they are answered; they throw the same {@link
 * io.dreamspace.domain.problem.Problem}s as in a session of this process, and {@link
 * DreamspaceUnavailable} if there is no proper answer. A thread that is interrupted gives up its
 * call, and stays interrupted.
 *
 * <p>What gets lost on the way is sent again: see {@link RemoteOptions}. Each write carries a key
 * of its own, by which the server knows it again; so it happens once. What is deleted is gone once;
 * if that got lost on the way, what it was is not always known.
 *
 * <p>Safe for use by many threads. After {@link #close}, calls throw {@link IllegalStateException}.
 */
public final class RemoteSession implements Session, AutoCloseable {
  private final ServerAddress server;
  private final Transport transport;
  private final Sockets sockets;
  private final Rights rights;
  private final Users users;
  private final TwitchAccounts twitchAccounts;
  private final Events events;
  private final Documents documents;
  private final Stamps stamps;
  private final StampImages stampImages;
  private final Specimens specimens;
  private final Ledger ledger;
  private final RemoteChangeFeed changes;
  private final Accounts accounts;
  private final Clients clients;
  private final Authorizations authorizations;
  private final Overlays overlays;
  private final Streams streams;
  private final StreamChildren streamChildren;
  private final StreamTags streamTags;

  private RemoteSession(ServerAddress server, Credential credential, RemoteOptions options) {
    this.server = server;
    this.transport = new Transport(server, options.connectTimeout());
    this.sockets = new Sockets(server, transport, credential, options);
    this.rights = new Rights(caller(credential));
    Attempts attempts = new Attempts(transport, server, options);
    Http http = new Http(server, credential, attempts);
    this.users = new RemoteUsers(http);
    this.twitchAccounts = new RemoteTwitchAccounts(http);
    this.events = new RemoteEvents(http);
    this.documents = new RemoteDocuments(http);
    this.stamps = new RemoteStamps(http);
    this.stampImages = new RemoteStampImages(http);
    this.specimens = new RemoteSpecimens(http);
    this.ledger = new RemoteLedger(http);
    this.changes =
        new RemoteChangeFeed(
            http, new FeedConnections(server, credential, transport), options.attemptTimeout());
    this.accounts = new RemoteAccounts(http);
    this.clients = new RemoteClients(http);
    this.authorizations = new RemoteAuthorizations(http);
    this.overlays = new RemoteOverlays(http);
    StreamHttp streamHttp = new StreamHttp(server, credential, attempts);
    StreamKeys keys = new StreamKeys(streamHttp);
    this.streams = new RemoteStreams(streamHttp, keys);
    this.streamChildren = new RemoteStreamChildren(streamHttp, keys);
    this.streamTags = new RemoteStreamTags(streamHttp, keys);
  }

  /** What is known here of who that is: whether all may be asked for, or what is for members. */
  private static Caller caller(Credential credential) {
    return credential instanceof ApiKey
        ? new Caller.Bot("holder of the key")
        : new Caller.Anonymous();
  }

  /** Like {@link #connect(URI, String, RemoteOptions)}, with the default options. */
  public static RemoteSession connect(URI server, String key) {
    return connect(server, key, RemoteOptions.defaults());
  }

  /**
   * A session of a program on this server. Sends nothing yet.
   *
   * @param server such as {@code https://dreamspace.example} or {@code http://127.0.0.1:8080}; a
   *     path in it comes before those of the API
   * @param key the server's API key; sent as a header, and shown nowhere
   * @throws IllegalArgumentException if either can be no such thing
   */
  public static RemoteSession connect(URI server, String key, RemoteOptions options) {
    return connect(server, Credential.apiKey(key), options);
  }

  /** Like {@link #connect(URI, Credential, RemoteOptions)}, with the default options. */
  public static RemoteSession connect(URI server, Credential credential) {
    return connect(server, credential, RemoteOptions.defaults());
  }

  /**
   * A session on this server of whoever the credential is of. Sends nothing yet. What its caller
   * may not do at all throws {@link io.dreamspace.domain.problem.Problem.Forbidden}, as in a
   * session of this process.
   *
   * @param server such as {@code https://dreamspace.example} or {@code http://127.0.0.1:8080}; a
   *     path in it comes before those of the API
   * @throws IllegalArgumentException if the address can be none
   */
  public static RemoteSession connect(URI server, Credential credential, RemoteOptions options) {
    return new RemoteSession(ServerAddress.of(server), credential, options);
  }

  @Override
  public Users users() {
    rights.requireBot();
    return users;
  }

  @Override
  public TwitchAccounts twitchAccounts() {
    rights.requireBot();
    return twitchAccounts;
  }

  @Override
  public Events events() {
    rights.requireBot();
    return events;
  }

  @Override
  public Documents documents() {
    rights.requireBot();
    return documents;
  }

  @Override
  public Stamps stamps() {
    rights.requireBot();
    return stamps;
  }

  @Override
  public StampImages stampImages() {
    rights.requireBot();
    return stampImages;
  }

  @Override
  public Specimens specimens() {
    rights.requireBot();
    return specimens;
  }

  @Override
  public Ledger ledger() {
    rights.requireBot();
    return ledger;
  }

  @Override
  public ChangeFeed changes() {
    return changes;
  }

  @Override
  public Streams streams() {
    return streams;
  }

  @Override
  public StreamChildren streamChildren() {
    return streamChildren;
  }

  @Override
  public StreamTags streamTags() {
    return streamTags;
  }

  @Override
  public Accounts accounts() {
    rights.requireBot();
    return accounts;
  }

  @Override
  public Clients clients() {
    rights.requireBot();
    return clients;
  }

  @Override
  public Authorizations authorizations() {
    rights.requireBot();
    return authorizations;
  }

  @Override
  public Overlays overlays() {
    rights.requireBot();
    return overlays;
  }

  /** Like {@link #listen(StreamListener, SocketOptions)}, with the default options. */
  @Override
  public StreamSocket listen(StreamListener listener) {
    return listen(listener, SocketOptions.defaults());
  }

  /**
   * Opens a websocket that tells a listener what happens to streams. It ends with this session.
   *
   * @throws DreamspaceUnavailable if it cannot be opened, try as it may like any call; once it is
   *     open, it opens itself again for ever
   */
  public StreamSocket listen(StreamListener listener, SocketOptions options) {
    return sockets.open(listener, options);
  }

  /**
   * Cuts off the calls under way, which then throw {@link DreamspaceUnavailable}, and ends all
   * connections and threads. Waits for nothing that the server does. Closing again does nothing.
   */
  @Override
  public void close() {
    sockets.close();
    changes.close();
    transport.close();
  }

  @Override
  public String toString() {
    return "RemoteSession[" + server + "]";
  }
}
