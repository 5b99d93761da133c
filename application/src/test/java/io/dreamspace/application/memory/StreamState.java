package io.dreamspace.application.memory;

import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.Address.OfStream;
import io.dreamspace.domain.stream.Address.OfTag;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamUri;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The streams of one moment, and what stands under what.
 *
 * @param streams by uri
 * @param uris by the id of their stream
 * @param links by numbers that ascend as they were made
 */
record StreamState(
    Rows<String, StatusStream> streams, Rows<String, String> uris, Rows<Long, ChildLink> links) {

  static StreamState empty() {
    return new StreamState(new Rows<>(), new Rows<>(), new Rows<>());
  }

  StreamState draft() {
    return new StreamState(streams.draft(), uris.draft(), links.draft());
  }

  Optional<StatusStream> find(StreamId id) {
    return uris.find(id.hex()).flatMap(streams::find);
  }

  StatusStream require(StreamId id) {
    return streams.require(uris.require(id.hex()));
  }

  void put(StatusStream stream) {
    streams.put(stream.uri().value(), stream);
    uris.put(stream.id().hex(), stream.uri().value());
  }

  void remove(StatusStream stream) {
    if (links.any(isAtEitherEnd(stream.id()))) {
      throw new IllegalStateException("Something is linked with stream " + stream.uri() + ".");
    }
    streams.remove(stream.uri().value());
    uris.remove(stream.id().hex());
  }

  List<StatusStream> subtree(StreamUri top) {
    List<StatusStream> subtree = new ArrayList<>();
    streams.find(top.value()).ifPresent(subtree::add);
    subtree.addAll(streams.between(top.value() + "/", top.value() + (char) ('/' + 1)));
    return subtree;
  }

  List<StatusStream> in(Address collection) {
    return switch (collection) {
      case OfTag(var tag) ->
          streams.all().stream().filter(stream -> stream.tags().contains(tag)).toList();
      case OfStream(StreamUri uri) ->
          streams.find(uri.value()).stream()
              .flatMap(parent -> toChildren(parent.id()).stream())
              .map(link -> require(link.child()))
              .toList();
    };
  }

  List<Address> collectionsOf(StreamId id) {
    List<Address> collections = new ArrayList<>();
    find(id)
        .ifPresent(stream -> stream.tags().list().forEach(tag -> collections.add(new OfTag(tag))));
    for (ChildLink link : links.all()) {
      if (link.child().equals(id)) {
        collections.add(new OfStream(require(link.parent()).uri()));
      }
    }
    return collections;
  }

  List<ChildLink> toChildren(StreamId parent) {
    return links.all().stream().filter(link -> link.parent().equals(parent)).toList();
  }

  private static Predicate<ChildLink> isAtEitherEnd(StreamId id) {
    return link -> link.parent().equals(id) || link.child().equals(id);
  }
}
