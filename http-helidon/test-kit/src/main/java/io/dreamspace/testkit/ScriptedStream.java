package io.dreamspace.testkit;

import io.dreamspace.application.Session;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserRef;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stream that goes as it is written. Each line records what a bot would, through a {@link
 * Session}: the viewer by a Twitch id that always is the same for the same name, and the time that
 * the clock shows. Then the clock moves on. For use by one thread.
 */
public final class ScriptedStream {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Between the gifts of a bomb, which Twitch announces one right after the other. */
  private static final Duration BURST = Duration.ofMillis(10);

  /** Twitch's ids are decimal numbers of up to ten digits or so. */
  private static final BigInteger TWITCH_IDS = BigInteger.TEN.pow(12);

  private final Session session;
  private final TestClock clock;
  private final List<EventDetails> recorded = new ArrayList<>();
  private Duration pause = PAUSE;
  private int deliveries = 1;

  /**
   * A stream of one's own, also on a session of somewhere else.
   *
   * @param clock tells when things happen, and is moved on
   */
  public ScriptedStream(Session session, TestClock clock) {
    this.session = session;
    this.clock = clock;
  }

  /** The id that a viewer of this name has; upper and lower case are the same viewer. */
  public static TwitchId twitchId(String name) {
    byte[] login = name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    String hash = UUID.nameUUIDFromBytes(login).toString().replace("-", "");
    return new TwitchId(new BigInteger(hash, 16).mod(TWITCH_IDS).toString());
  }

  /** From now on this much time passes after each event, instead of a second. */
  public ScriptedStream pausing(Duration newPause) {
    pause = newPause;
    return this;
  }

  /** The next event, or each event of the next gift bomb, is delivered twice, as Twitch may do. */
  public ScriptedStream twice() {
    deliveries = 2;
    return this;
  }

  /** A chat message. */
  public ScriptedStream chat(String name, String message) {
    return happens(name, new EventKind.Plain(message));
  }

  /** A chat message with a drawing. */
  public ScriptedStream draws(String name, String message, Drawing drawing) {
    return happens(name, new EventKind.Plain(message), new DocumentRef.New(drawing.draft()));
  }

  /** A first subscription, of tier 1. */
  public ScriptedStream subscribe(String name) {
    return subscribe(name, 1, 1);
  }

  /** A subscription, without message. */
  public ScriptedStream subscribe(String name, long tier, long months) {
    return subscribe(name, tier, months, null);
  }

  /** A subscription. */
  public ScriptedStream subscribe(String name, long tier, long months, @Nullable String message) {
    return happens(name, new EventKind.Subscriber(tier, months, message));
  }

  /**
   * Gives away that many subscriptions of tier 1, in a burst. Each is the subscription of who
   * receives it: of {@code dora_gift_1}, {@code dora_gift_2} and so on, if Dora gives.
   */
  public ScriptedStream giftBomb(String giver, int gifts) {
    int each = deliveries;
    for (int gift = 1; gift <= gifts; gift++) {
      deliveries = each;
      record(giver + "_gift_" + gift, new EventKind.Subscriber(1, 1, null), new DocumentRef.None());
      clock.advance(BURST);
    }
    clock.advance(pause);
    return this;
  }

  /** Bits, without message. */
  public ScriptedStream cheer(String name, long bits) {
    return cheer(name, bits, null);
  }

  /** Bits. */
  public ScriptedStream cheer(String name, long bits, @Nullable String message) {
    return happens(name, new EventKind.Cheer(bits, null, message));
  }

  /** The viewers of another channel come over. */
  public ScriptedStream raid(String name, long viewers) {
    return happens(name, new EventKind.Raid(viewers));
  }

  /** Anything, without a drawing. */
  public ScriptedStream happens(String name, EventKind kind) {
    return happens(name, kind, new DocumentRef.None());
  }

  private ScriptedStream happens(String name, EventKind kind, DocumentRef document) {
    record(name, kind, document);
    clock.advance(pause);
    return this;
  }

  private void record(String name, EventKind kind, DocumentRef document) {
    UserDraft viewer = new UserDraft(twitchId(name), name, Edit.keep());
    EventDraft draft =
        new EventDraft(new UserRef.Named(viewer), document, name, clock.instant(), kind);
    for (; deliveries > 0; deliveries--) {
      recorded.add(session.events().record(draft));
    }
    deliveries = 1;
  }

  /** All that was recorded so far, in order, what was delivered twice twice. */
  public List<EventDetails> recorded() {
    return List.copyOf(recorded);
  }

  /**
   * What was recorded last.
   *
   * @throws java.util.NoSuchElementException if nothing has happened yet
   */
  public EventDetails last() {
    return recorded.getLast();
  }
}
