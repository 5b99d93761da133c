package io.dreamspace.application.stream;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.change.StreamFact.StreamCreated;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.stream.Address.OfStream;
import io.dreamspace.domain.stream.Address.OfTag;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.OwnedStream;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamKey.ByUri;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tags;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes new streams, and tells it the change log. To be called within a unit of work of the
 * caller's.
 */
public final class StreamRecorder {
  private final Stores stores;
  private final InstantSource clock;

  /**
   * Makes streams in these stores.
   *
   * @param clock in whole microseconds
   */
  public StreamRecorder(Stores stores, InstantSource clock) {
    this.stores = stores;
    this.clock = clock;
  }

  /**
   * Makes the stream at the top of all that an account will own, called like the account.
   *
   * @param id which no stream has
   * @throws Conflict if a stream of somebody else has that uri
   */
  public StatusStream recordRoot(StreamId id, UserName userName, AccountId owner) {
    StreamName name = new StreamName(userName.value());
    StreamUri uri = StreamUri.root(name);
    if (stores.streams().find(new ByUri(uri)).isPresent()) {
      throw new Conflict("This user name is taken.");
    }
    Instant now = clock.instant();
    StatusStream root = StatusStream.begin(id, name, uri, owner, now);
    stores.streams().insert(root);
    stores.changes().append(new StreamCreated(root), now);
    return root;
  }

  /**
   * Makes a stream under one that is there; nothing stands at its uri.
   *
   * @param color null for that of new streams
   * @param tags null for none
   */
  StatusStream recordChild(
      OwnedStream parent,
      StreamId id,
      StreamName name,
      @Nullable Color color,
      @Nullable Tags tags) {
    Instant now = clock.instant();
    OwnedStream begun = parent.beginChild(id, name, now);
    OwnedStream shown = color == null ? begun : begun.withStatus(color, now);
    StatusStream child = (tags == null ? shown : shown.withTags(tags, now)).stream();
    stores.streams().insert(child);
    stores.childLinks().insert(new ChildLink(parent.stream().id(), id, true, now));
    stores.changes().append(beginning(child, parent.stream().uri(), color != null), now);
    return child;
  }

  private static List<StreamFact> beginning(StatusStream child, StreamUri parent, boolean shows) {
    List<StreamFact> facts = new ArrayList<>();
    facts.add(new StreamCreated(child));
    facts.add(new ChildAdded(new OfStream(parent), child));
    if (shows) {
      facts.add(new StatusUpdated(child));
    }
    child.tags().list().forEach(tag -> facts.add(new ChildAdded(new OfTag(tag), child)));
    return facts;
  }
}
