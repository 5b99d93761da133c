package io.dreamspace.application.stream;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.Address.OfStream;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The use cases of children, on stores. */
public final class StreamChildrenService implements StreamChildren {
  private final Stores stores;
  private final StreamAccess access;
  private final InstantSource clock;

  public StreamChildrenService(Stores stores, InstantSource clock, Caller caller) {
    this.stores = stores;
    this.access = new StreamAccess(stores, caller);
    this.clock = clock;
  }

  @Override
  public List<StatusStream> list(StreamKey parent, StreamQuery query, Slice slice) {
    return stores
        .unitOfWork()
        .read(
            () -> {
              StatusStream found = access.find(parent);
              return query instanceof StreamQuery.Everything
                  ? stores.streams().children(found.id(), slice)
                  : stores.streams().findIn(new OfStream(found.uri()), query, slice);
            });
  }

  @Override
  public StatusStream get(StreamKey parent, StreamKey child) {
    return stores
        .unitOfWork()
        .read(
            () -> {
              StatusStream found = access.find(child);
              requireLink(access.find(parent), found);
              return found;
            });
  }

  @Override
  public Placed link(StreamKey parent, StreamKey child) {
    access.account();
    return stores
        .unitOfWork()
        .write(
            () ->
                link(
                    access.find(parent, "Parent stream does not exist."),
                    stores.streams().find(child)));
  }

  @Override
  public StatusStream unlink(StreamKey parent, StreamKey child) {
    access.account();
    return stores
        .unitOfWork()
        .write(
            () -> {
              StatusStream above = access.find(parent);
              StatusStream below = access.find(child);
              ChildLink link = requireLink(above, below);
              access.edit(above);
              if (link.hierarchical()) {
                throw new Conflict("Cannot remove hierarchical child.");
              }
              stores.childLinks().delete(above.id(), below.id());
              stores
                  .changes()
                  .append(new ChildRemoved(new OfStream(above.uri()), below), clock.instant());
              return below;
            });
  }

  private Placed link(StatusStream parent, Optional<StatusStream> wanted) {
    boolean linked = wanted.filter(child -> isLinked(parent, child)).isPresent();
    if (!linked && stores.childLinks().countChildren(parent.id()) >= MOST) {
      throw new Conflict("Too many children.");
    }
    access.own(parent, "User does not have permission to add child.");
    StatusStream child = wanted.orElseThrow(() -> new NotFound("Child stream does not exist."));
    if (child.id().equals(parent.id())) {
      throw new Conflict("I'm my own grandpa.");
    }
    if (!linked) {
      add(parent, child);
    }
    return new Placed(child, !linked);
  }

  private void add(StatusStream parent, StatusStream child) {
    Instant now = clock.instant();
    stores.childLinks().insert(new ChildLink(parent.id(), child.id(), false, now));
    stores.changes().append(new ChildAdded(new OfStream(parent.uri()), child), now);
  }

  private boolean isLinked(StatusStream parent, StatusStream child) {
    return stores.childLinks().find(parent.id(), child.id()).isPresent();
  }

  private ChildLink requireLink(StatusStream parent, StatusStream child) {
    return stores
        .childLinks()
        .find(parent.id(), child.id())
        .orElseThrow(() -> new NotFound("Stream does not exist."));
  }
}
