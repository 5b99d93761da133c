package io.dreamspace.application;

import io.dreamspace.domain.ObjectId;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.time.Instant;
import java.util.Arrays;

/** Streams to begin with. What a test is about, it says itself. */
public final class StreamFixtures {
  /** Whose streams these are. */
  public static final AccountId OWNER = anAccount(1);

  private StreamFixtures() {}

  /** The id of an account; the same for the same number. */
  public static AccountId anAccount(int number) {
    return new AccountId(ObjectId.of(Fixtures.NOON, number));
  }

  /** A grey stream of noon, named like the last segment of its uri. */
  public static StatusStream aStream(String uri) {
    return aStream(uri, Fixtures.NOON);
  }

  /** A grey stream of this time. */
  public static StatusStream aStream(String uri, Instant at) {
    StreamUri parsed = new StreamUri(uri);
    StreamName name = new StreamName(parsed.words());
    return StatusStream.begin(idOf(uri), name, parsed, OWNER, at);
  }

  /** The id that the stream of this uri has here. */
  public static StreamId idOf(String uri) {
    return new StreamId(ObjectId.of(Fixtures.NOON, uri.hashCode()));
  }

  public static Tags tags(String... values) {
    return new Tags(Arrays.stream(values).map(Tag::new).toList());
  }

  /** The same stream, with these tags since then. */
  public static StatusStream tagged(StatusStream stream, Instant at, String... values) {
    return stream.ownedBy(stream.owner()).orElseThrow().withTags(tags(values), at).stream();
  }

  /** The same stream, in this colour since then. */
  public static StatusStream shown(StatusStream stream, Instant at, String color) {
    return stream.ownedBy(stream.owner()).orElseThrow().withStatus(new Color(color), at).stream();
  }

  /** The same stream, with a status that was posted by somebody else. */
  public static StatusStream posted(StatusStream stream, Status status) {
    return new StatusStream(
        stream.id(),
        stream.name(),
        stream.uri(),
        stream.created(),
        stream.updated(),
        status,
        stream.owner(),
        stream.tags());
  }
}
