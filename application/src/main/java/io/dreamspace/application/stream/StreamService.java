package io.dreamspace.application.stream;

import io.dreamspace.application.IdSource;
import io.dreamspace.application.Stores;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.OwnedStream;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamKey.ByUri;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tags;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The use cases of streams, on stores. */
public final class StreamService implements Streams {
  private final Stores stores;
  private final StreamAccess access;
  private final StreamEditor editor;
  private final StreamRecorder recorder;
  private final IdSource ids;
  private final InstantSource clock;

  public StreamService(Stores stores, InstantSource clock, IdSource ids, Caller caller) {
    this.stores = stores;
    this.access = new StreamAccess(stores, caller);
    this.editor = new StreamEditor(stores, clock);
    this.recorder = new StreamRecorder(stores, clock);
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public List<StatusStream> search(StreamQuery query) {
    return stores.streams().find(query, LISTED);
  }

  @Override
  public StatusStream get(StreamKey key) {
    return access.find(key);
  }

  @Override
  public Placed create(StreamDraft draft) {
    AccountId account = access.account();
    StreamName name = new StreamName(draft.name());
    return stores.unitOfWork().write(() -> place(name, draft, account));
  }

  @Override
  public StatusStream delete(StreamKey key) {
    access.account();
    return stores
        .unitOfWork()
        .write(
            () -> {
              StatusStream stream = access.find(key);
              access.own(stream, "User does not have permission to delete stream.");
              if (stream.uri().isRoot()) {
                throw new Conflict("Cannot delete root streams.");
              }
              deleteTree(stream);
              return stream;
            });
  }

  @Override
  public Status setStatus(StreamKey key, Color color) {
    access.account();
    return stores
        .unitOfWork()
        .write(() -> editor.setStatus(access.edit(access.find(key)), color).stream().status());
  }

  @Override
  public StreamOwner owner(AccountId id) {
    return stores
        .access()
        .accounts()
        .find(id)
        .map(StreamOwner::of)
        .orElseThrow(() -> new NotFound("User does not exist."));
  }

  private Placed place(StreamName name, StreamDraft draft, AccountId account) {
    StreamUri uri = StreamUri.parse(draft.uri()).orElseThrow(StreamService::noParent);
    StatusStream parent =
        uri.parent()
            .flatMap(above -> stores.streams().find(new ByUri(above)))
            .orElseThrow(StreamService::noParent);
    if (!uri.lastSegment().equals(name.segment())) {
      throw new Conflict("Stream name and uri do not match.");
    }
    OwnedStream owned = access.own(parent, "User does not have permission to add child.");
    Optional<StatusStream> there = stores.streams().find(new ByUri(uri));
    if (there.isPresent()) {
      return new Placed(change(access.edit(there.get()), draft), false);
    }
    refuseOneTooMany(parent, account);
    StreamId id = new StreamId(ids.next());
    return new Placed(recorder.recordChild(owned, id, name, draft.color(), draft.tags()), true);
  }

  private StatusStream change(OwnedStream stream, StreamDraft draft) {
    Color color = draft.color();
    Tags tags = draft.tags();
    OwnedStream shown = color == null ? stream : editor.setStatus(stream, color);
    return (tags == null ? shown : editor.setTags(shown, tags)).stream();
  }

  private void refuseOneTooMany(StatusStream parent, AccountId account) {
    if (stores.childLinks().countChildren(parent.id()) >= StreamChildren.MOST) {
      throw new Conflict("Too many children.");
    }
    if (stores.streams().countOwnedBy(account) >= OWNED) {
      throw new Conflict("Too many streams for user.");
    }
  }

  private void deleteTree(StatusStream top) {
    List<ChildLink> links = stores.childLinks().ofSubtree(top.uri());
    List<StatusStream> linked = linked(stores.streams().subtree(top.uri()), links);
    stores.childLinks().deleteOfSubtree(top.uri());
    stores.streams().deleteSubtree(top.uri());
    stores.changes().append(StreamDeletion.facts(top, linked, links), clock.instant());
  }

  /** These streams, and the others at the ends of these links. */
  private List<StatusStream> linked(List<StatusStream> some, List<ChildLink> links) {
    Set<StreamId> missing = new HashSet<>();
    for (ChildLink link : links) {
      missing.add(link.parent());
      missing.add(link.child());
    }
    some.forEach(stream -> missing.remove(stream.id()));
    List<StatusStream> all = new ArrayList<>(some);
    all.addAll(stores.streams().findAll(missing));
    return all;
  }

  private static NotFound noParent() {
    return new NotFound("Parent stream does not exist.");
  }
}
