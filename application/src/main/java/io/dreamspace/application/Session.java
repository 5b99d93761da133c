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
import io.dreamspace.application.stream.StreamSubscriptions;
import io.dreamspace.application.stream.StreamTags;
import io.dreamspace.application.stream.Streams;
import io.dreamspace.application.user.TwitchAccounts;
import io.dreamspace.application.user.Users;
import io.dreamspace.application.wallet.Ledger;
import io.dreamspace.domain.problem.Problem;

/**
 * All that one caller may do. The same whether Dreamspace runs in this process or elsewhere. Safe
 * for use by many threads. Each use case of it is whole: it happens, or it throws and nothing has
 * changed, unless what it throws says that this is not known.
 *
 * <p>Everybody may read streams, and members change what is theirs; all else is for bots alone, and
 * asking a session of somebody else for it throws {@link Problem.Forbidden}. What people do about
 * their own accounts, in a browser, is {@link OwnAccount}.
 */
public interface Session {
  /** Viewers, each with what they own. */
  Users users();

  /** By which Twitch accounts a viewer is known. */
  TwitchAccounts twitchAccounts();

  /** What happened on the stream. */
  Events events();

  /** Drawings, with or without an event. */
  Documents documents();

  /** The stamps of all documents, one by one. */
  Stamps stamps();

  /** What stamps look like. */
  StampImages stampImages();

  /** What users own, the forgotten included. */
  Specimens specimens();

  /** Bookings, and the balances they add up to; no booking is ever changed. */
  Ledger ledger();

  /** What has changed; for whoever is no bot, about streams alone. */
  ChangeFeed changes();

  /** Streams of the Blot're API. */
  Streams streams();

  /** What stands under streams. */
  StreamChildren streamChildren();

  /** What streams carry. */
  StreamTags streamTags();

  /**
   * Lets a listener hear what happens to streams: of which, is said to what this returns. For
   * everybody. It hears until that is closed, or what this session belongs to is.
   */
  StreamSubscriptions listen(StreamListener listener);

  /** Those who own streams, to be administered. */
  Accounts accounts();

  /** The programs that developers register. */
  Clients clients();

  /** Which programs may act for whom. */
  Authorizations authorizations();

  /** Who may look on without being able to do anything. */
  Overlays overlays();
}
