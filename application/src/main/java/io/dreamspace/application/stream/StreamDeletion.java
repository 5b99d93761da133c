package io.dreamspace.application.stream;

import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.domain.change.StreamFact.StreamDeleted;
import io.dreamspace.domain.stream.Address.OfStream;
import io.dreamspace.domain.stream.Address.OfTag;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What happens when a stream is deleted with all that was created below it, in order: each loses
 * its children, and what was created there is deleted at once the same way; then it leaves its
 * parents and tags, and is gone. Works without recursion, for streams can stand as deep as they are
 * many.
 */
final class StreamDeletion {
  private final Map<StreamId, StatusStream> streams = new HashMap<>();
  private final Map<StreamId, List<ChildLink>> toChildren = new HashMap<>();
  private final Map<StreamId, List<ChildLink>> toParents = new HashMap<>();
  private final Set<ChildLink> removed = new HashSet<>();
  private final Deque<Leaving> underWay = new ArrayDeque<>();
  private final List<StreamFact> facts = new ArrayList<>();

  /** A stream, and the links to those of its children that are still to be removed. */
  private record Leaving(StatusStream stream, Iterator<ChildLink> links) {}

  private StreamDeletion(List<StatusStream> streams, List<ChildLink> links) {
    streams.forEach(stream -> this.streams.put(stream.id(), stream));
    for (ChildLink link : links) {
      toChildren.computeIfAbsent(link.parent(), parent -> new ArrayList<>()).add(link);
      toParents.computeIfAbsent(link.child(), child -> new ArrayList<>()).add(link);
    }
  }

  /**
   * The facts of a deletion.
   *
   * @param streams at the ends of the links, and the top
   * @param links all those of what is deleted
   */
  static List<StreamFact> facts(
      StatusStream top, List<StatusStream> streams, List<ChildLink> links) {
    StreamDeletion deletion = new StreamDeletion(streams, links);
    deletion.begin(top);
    while (!deletion.underWay.isEmpty()) {
      deletion.step(deletion.underWay.element());
    }
    return deletion.facts;
  }

  private void begin(StatusStream stream) {
    underWay.push(new Leaving(stream, toChildren.getOrDefault(stream.id(), List.of()).iterator()));
  }

  private void step(Leaving leaving) {
    if (!leaving.links().hasNext()) {
      underWay.pop();
      end(leaving.stream());
      return;
    }
    ChildLink link = leaving.links().next();
    remove(link);
    if (link.hierarchical()) {
      begin(stream(link.child()));
    }
  }

  private void end(StatusStream stream) {
    toParents.getOrDefault(stream.id(), List.of()).forEach(this::remove);
    for (Tag tag : stream.tags().list()) {
      facts.add(new ChildRemoved(new OfTag(tag), stream));
    }
    facts.add(new StreamDeleted(stream));
  }

  private void remove(ChildLink link) {
    if (removed.add(link)) {
      OfStream parent = new OfStream(stream(link.parent()).uri());
      facts.add(new ChildRemoved(parent, stream(link.child())));
    }
  }

  private StatusStream stream(StreamId id) {
    return Objects.requireNonNull(streams.get(id));
  }
}
