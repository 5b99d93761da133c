package io.dreamspace.application;

import io.dreamspace.application.access.AccountRecorder;
import io.dreamspace.application.access.AccountService;
import io.dreamspace.application.access.Accounts;
import io.dreamspace.application.access.AdmissionService;
import io.dreamspace.application.access.BrowserSessionService;
import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.application.access.OperatorSessionService;
import io.dreamspace.application.access.OperatorSessions;
import io.dreamspace.application.access.OverlayService;
import io.dreamspace.application.access.Overlays;
import io.dreamspace.application.access.Passwords;
import io.dreamspace.application.access.SecretSource;
import io.dreamspace.application.access.SessionRecorder;
import io.dreamspace.application.access.TicketSeal;
import io.dreamspace.application.access.Turnstile;
import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.change.ChangeFeedService;
import io.dreamspace.application.document.DocumentService;
import io.dreamspace.application.document.Documents;
import io.dreamspace.application.document.StampImageService;
import io.dreamspace.application.document.StampImages;
import io.dreamspace.application.document.StampService;
import io.dreamspace.application.document.Stamps;
import io.dreamspace.application.event.EventService;
import io.dreamspace.application.event.Events;
import io.dreamspace.application.gallery.Gallery;
import io.dreamspace.application.gallery.GalleryService;
import io.dreamspace.application.oauth.AuthorizationService;
import io.dreamspace.application.oauth.Authorizations;
import io.dreamspace.application.oauth.ClientService;
import io.dreamspace.application.oauth.Clients;
import io.dreamspace.application.oauth.ConsentService;
import io.dreamspace.application.oauth.DisposableClientService;
import io.dreamspace.application.oauth.DisposableRecorder;
import io.dreamspace.application.oauth.Expiry;
import io.dreamspace.application.oauth.TokenIssuer;
import io.dreamspace.application.oauth.TokenService;
import io.dreamspace.application.once.Once;
import io.dreamspace.application.once.Receipts;
import io.dreamspace.application.specimen.SpecimenService;
import io.dreamspace.application.specimen.Specimens;
import io.dreamspace.application.stream.StreamChildren;
import io.dreamspace.application.stream.StreamChildrenService;
import io.dreamspace.application.stream.StreamFeed;
import io.dreamspace.application.stream.StreamFeedService;
import io.dreamspace.application.stream.StreamListener;
import io.dreamspace.application.stream.StreamListeners;
import io.dreamspace.application.stream.StreamService;
import io.dreamspace.application.stream.StreamSubscriptions;
import io.dreamspace.application.stream.StreamTags;
import io.dreamspace.application.stream.StreamTagsService;
import io.dreamspace.application.stream.Streams;
import io.dreamspace.application.user.TwitchAccountService;
import io.dreamspace.application.user.TwitchAccounts;
import io.dreamspace.application.user.UserService;
import io.dreamspace.application.user.Users;
import io.dreamspace.application.wallet.Ledger;
import io.dreamspace.application.wallet.LedgerService;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.problem.Problem.Forbidden;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Dreamspace in this process. Several may run beside each other, each on stores of its own. */
public final class Engine implements AutoCloseable {
  /** Before the ids of accounts, among the names of bots. */
  private static final String MEMBER = "account/";

  private final Stores stores;
  private final InstantSource clock;
  private final IdSource ids;
  private final SecretSource secrets = new SecretSource();
  private final Passwords passwords;
  private final Lifetimes lifetimes;
  private final StreamListeners listeners;
  private final TicketSeal ticketSeal;

  /** How many overlay keys were revoked since this engine is there. */
  private final AtomicLong revocations = new AtomicLong();

  /**
   * An engine whose accounts have no passwords; see {@link #Engine(Stores, InstantSource,
   * Passwords, Lifetimes)}.
   */
  public Engine(Stores stores, InstantSource clock) {
    this(stores, clock, Passwords.none(), Lifetimes.standard());
  }

  /**
   * Starts nothing: all threads and files belong to the stores, but for those of {@link
   * Session#listen}.
   *
   * @param stores closed with this engine
   * @param clock tells when things are created; finer than a microsecond is cut
   * @param passwords makes what is kept of the passwords of accounts
   * @param lifetimes how long tokens, codes and the sessions of browsers last
   */
  public Engine(Stores stores, InstantSource clock, Passwords passwords, Lifetimes lifetimes) {
    this.stores = stores;
    this.clock = () -> clock.instant().truncatedTo(ChronoUnit.MICROS);
    this.ids = new IdSource(this.clock);
    this.passwords = passwords;
    this.lifetimes = lifetimes;
    this.ticketSeal = TicketSeal.random(this.clock);
    this.listeners = new StreamListeners(streamFeed());
  }

  /** What can be asked before it is known who asks. Cheap, as are sessions. */
  public Access access() {
    TokenService tokens = new TokenService(stores, tokenIssuer(), clock);
    return new Access(
        tokens,
        new BrowserSessionService(stores, accountRecorder(), sessions(), passwords, turnstile()),
        tokens,
        new DisposableClientService(
            stores,
            disposables(),
            new Expiry(stores.access()),
            turnstile(),
            clock,
            secrets,
            lifetimes.oneTimeCode()),
        new AdmissionService(stores.access().overlayKeys(), ticketSeal, revocations));
  }

  /**
   * How the operator of a server signs in with a browser. Cheap, too.
   *
   * @param apiKey which only the operator holds
   */
  public OperatorSessions operatorSessions(Secret apiKey) {
    return new OperatorSessionService(stores.unitOfWork(), turnstile(), apiKey, clock);
  }

  /** What this caller may do. Cheap: sessions need not be kept or closed. */
  public Session as(Caller caller) {
    StreamSession streams =
        new StreamSession(
            new ChangeFeedService(stores, clock, caller instanceof Caller.Bot),
            new StreamService(stores, clock, ids, caller),
            new StreamChildrenService(stores, clock, caller),
            new StreamTagsService(stores, clock, caller),
            listeners);
    return switch (caller) {
      case Caller.Bot bot -> everything(bot, streams);
      case Caller.Member member -> streams;
      case Caller.Anonymous anonymous -> streams;
    };
  }

  /** What this caller may do about their own account. Cheap, too. */
  public OwnAccount own(Caller caller) {
    return new OwnAccount(
        new AccountService(
            stores, new UserService(stores, clock), accountRecorder(), passwords, caller),
        new ClientService(stores, clock, ids, secrets, caller),
        new AuthorizationService(stores, tokenIssuer(), disposables(), clock, secrets, caller),
        new ConsentService(
            stores, turnstile(), clock, secrets, lifetimes.authorizationCode(), caller));
  }

  /**
   * What this caller may ask for again without it being done again. Each has keys of their own.
   * Cheap, too.
   *
   * @throws Forbidden if nobody is known to call
   */
  public Once once(Caller caller) {
    String name =
        switch (caller) {
          case Caller.Bot bot -> bot.name();
          case Caller.Member member -> MEMBER + member.account().hex();
          case Caller.Anonymous anonymous ->
              throw new Forbidden("Only whoever is known has idempotency keys.");
        };
    return new Once(stores.unitOfWork(), receipts(name));
  }

  /** What time it is for all that happens here, in whole microseconds. */
  public Instant now() {
    return clock.instant();
  }

  /** What was drawn and by whom, for this caller to look at. Cheap, too. */
  public Gallery gallery(Caller caller) {
    return new GalleryService(stores, caller);
  }

  /** What has changed about streams, for whoever tells it on. Cheap, too. */
  public StreamFeed streamFeed() {
    return new StreamFeedService(stores);
  }

  private Session everything(Caller.Bot bot, StreamSession streams) {
    OwnAccount accounts = own(bot);
    return new Local(
        new UserService(stores, clock),
        new TwitchAccountService(stores, clock),
        new EventService(stores, clock, receipts(bot.name())),
        new DocumentService(stores, clock),
        new StampService(stores, clock),
        new StampImageService(stores),
        new SpecimenService(stores, clock),
        new LedgerService(stores, clock),
        streams.changes(),
        streams.streams(),
        streams.streamChildren(),
        streams.streamTags(),
        accounts.accounts(),
        accounts.clients(),
        accounts.authorizations(),
        overlays(),
        listeners);
  }

  private Overlays overlays() {
    return new OverlayService(
        stores.unitOfWork(),
        stores.access().overlayKeys(),
        ticketSeal,
        revocations,
        ids,
        secrets,
        clock);
  }

  private AccountRecorder accountRecorder() {
    return new AccountRecorder(stores, clock, ids);
  }

  private SessionRecorder sessions() {
    return new SessionRecorder(
        stores.access().browserSessions(), clock, secrets, lifetimes.browserSession());
  }

  private Turnstile turnstile() {
    return new Turnstile(stores.access().trials(), clock);
  }

  private TokenIssuer tokenIssuer() {
    AccessStores access = stores.access();
    return new TokenIssuer(access.grants(), new Expiry(access), clock, secrets, lifetimes);
  }

  private DisposableRecorder disposables() {
    return new DisposableRecorder(stores.access().clients(), clock, ids);
  }

  private Receipts receipts(String caller) {
    return new Receipts(stores.receipts(), clock, caller);
  }

  /** Ends what is listened to, lets the work under way finish, then closes the stores. */
  @Override
  public void close() {
    listeners.close();
    stores.close();
  }

  private record Local(
      Users users,
      TwitchAccounts twitchAccounts,
      Events events,
      Documents documents,
      Stamps stamps,
      StampImages stampImages,
      Specimens specimens,
      Ledger ledger,
      ChangeFeed changes,
      Streams streams,
      StreamChildren streamChildren,
      StreamTags streamTags,
      Accounts accounts,
      Clients clients,
      Authorizations authorizations,
      Overlays overlays,
      StreamListeners listeners)
      implements Session {

    @Override
    public StreamSubscriptions listen(StreamListener listener) {
      return listeners.open(listener);
    }
  }
}
