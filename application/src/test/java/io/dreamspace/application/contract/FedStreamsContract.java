package io.dreamspace.application.contract;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.application.StreamFixtures;
import io.dreamspace.application.stream.StreamFeed;
import io.dreamspace.application.stream.StreamFeed.Broadcast;
import io.dreamspace.application.stream.StreamFeed.Portion;
import io.dreamspace.application.stream.StreamRecorder;
import io.dreamspace.application.stream.Streams;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** The ground of the contracts of the feed: one account, which owns all streams. */
abstract class FedStreamsContract extends StoresContract {
  private static final AccountId ACCOUNT = StreamFixtures.anAccount(1);

  private final MutableClock clock = new MutableClock(Fixtures.NOON);
  private Engine engine;
  private Session session;

  @BeforeEach
  final void start() {
    engine = new Engine(stores, clock);
    session = engine.as(new Caller.Member(ACCOUNT));
  }

  final StreamFeed feed() {
    return engine.streamFeed();
  }

  final Streams streams() {
    return session.streams();
  }

  final StatusStream root(String name) {
    StreamRecorder recorder = new StreamRecorder(stores, clock);
    return write(() -> recorder.recordRoot(StreamFixtures.idOf(name), new UserName(name), ACCOUNT));
  }

  /** Creates a stream, and the root above it if that is not there. */
  final StatusStream create(String uri) {
    String root = uri.substring(0, uri.indexOf('/'));
    if (stores.streams().find(StreamKey.ofUri(root)).isEmpty()) {
      root(root);
    }
    return create(uri, null, null);
  }

  final StatusStream createShown(String uri, Tags tags) {
    return create(uri, new Color("#000000"), tags);
  }

  private StatusStream create(String uri, @Nullable Color color, @Nullable Tags tags) {
    String name = new StreamUri(uri).lastSegment();
    return streams().create(new StreamDraft(name, uri, color, tags)).stream();
  }

  final void show(StatusStream stream) {
    clock.advance(Duration.ofSeconds(1));
    streams().setStatus(key(stream), new Color("#0000ff"));
  }

  final void link(StatusStream parent, StatusStream child) {
    session.streamChildren().link(key(parent), key(child));
  }

  final void unlink(StatusStream parent, StatusStream child) {
    session.streamChildren().unlink(key(parent), key(child));
  }

  final void retag(StatusStream stream, Tags tags) {
    session.streamTags().replace(key(stream), tags);
  }

  /** All that the feed tells after this number, read to its end. */
  final List<Broadcast> told(long number) {
    List<Broadcast> all = new ArrayList<>();
    for (long read = number; read < feed().last(); ) {
      Portion portion = feed().after(read);
      all.addAll(portion.broadcasts());
      read = portion.through();
    }
    return all;
  }

  /** To which collections it was told, for each status that was set after this number. */
  final List<Set<Address>> updates(long number) {
    return told(number).stream()
        .filter(broadcast -> broadcast.fact() instanceof StatusUpdated)
        .map(Broadcast::collections)
        .toList();
  }

  static Set<Address> collections(String... addresses) {
    return Arrays.stream(addresses)
        .map(address -> Address.parse(address).orElseThrow())
        .collect(Collectors.toSet());
  }

  static StreamKey key(StatusStream stream) {
    return new StreamKey.ById(stream.id());
  }
}
