package io.dreamspace.http.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dreamspace.application.change.FeedBounds;
import io.dreamspace.application.change.FeedEntry;
import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.application.change.FeedEntry.Gap;
import io.dreamspace.application.change.FeedEntry.Reason;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.ObjectState;
import io.dreamspace.client.wire.ChangeBody;
import io.dreamspace.client.wire.ChangesBody;
import io.dreamspace.client.wire.FeedStartBody;
import io.dreamspace.client.wire.GapBody;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.change.Cursor;
import io.dreamspace.domain.change.Epoch;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.http.mapping.StreamBodies;
import io.dreamspace.http.mapping.WireBodies;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.reading.ServerTime;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the messages of the feed, the same whichever way they go. */
final class ChangeMessages {
  private final ObjectMapper mapper;
  private final ServerTime times;
  private final WireBodies bodies;

  ChangeMessages(Json json, ServerTime times) {
    this.mapper = json.mapper();
    this.times = times;
    this.bodies = new WireBodies(times::format);
  }

  ChangesBody page(FeedPage page, FeedQuery query, Onlooker onlooker) {
    Epoch epoch = page.next().epoch();
    return new ChangesBody(
        page.entries().stream().map(entry -> body(onlooker.shown(entry), epoch, query)).toList(),
        page.next().text(),
        epoch.value(),
        page.bounds().earliest().number() + 1,
        page.bounds().latest().number(),
        !page.isLast());
  }

  /** For all readers who want everything; each is told what it may see of it. */
  Message shared(FeedEntry entry, Epoch epoch) {
    Message whole = message(entry, epoch, FeedQuery.all());
    FeedEntry reduced = Onlooker.reduced(entry);
    return reduced == entry
        ? whole
        : whole.withReduced(() -> message(reduced, epoch, FeedQuery.all()));
  }

  Message message(FeedEntry entry, Epoch epoch, FeedQuery query) {
    byte[] json = json(body(entry, epoch, query));
    return switch (entry) {
      case Changed(Change change, ObjectState state) ->
          new Message(change, new Cursor(epoch, change.number()), json);
      case Gap gap -> new Message(null, gap.resumed(), json);
    };
  }

  /** How the feed stands for a reader who is at this place. */
  Message standing(String type, Cursor at, FeedBounds bounds) {
    FeedStartBody body =
        new FeedStartBody(
            type,
            at.number(),
            at.epoch().value(),
            bounds.earliest().number() + 1,
            bounds.latest().number());
    return new Message(null, at, json(body));
  }

  private Object body(FeedEntry entry, Epoch epoch, FeedQuery query) {
    return switch (entry) {
      case Changed(Change change, ObjectState state) ->
          new ChangeBody(
              change.number(),
              epoch.value(),
              change.fact().type().value(),
              times.format(change.at()),
              collection(change.fact()),
              data(state));
      case Gap(Reason reason, Cursor asked, Cursor resumed) ->
          new GapBody(
              "gap",
              resumed.number(),
              resumed.epoch().value(),
              reason == Reason.EPOCH ? "epoch" : "retention",
              asked.text(),
              paths(query.filter().types()));
    };
  }

  private static @Nullable String collection(Fact fact) {
    return switch (fact) {
      case ChildAdded added -> added.collection().text();
      case ChildRemoved removed -> removed.collection().text();
      default -> null;
    };
  }

  private @Nullable Object data(ObjectState state) {
    return switch (state) {
      case ObjectState.UserState(var user) -> bodies.userDetails(user);
      case ObjectState.EventState(var event) -> bodies.event(event);
      case ObjectState.DocumentState(var document) -> bodies.document(document);
      case ObjectState.StampState(var stamp) -> bodies.stamp(stamp);
      case ObjectState.SpecimenState(var specimen) -> bodies.specimen(specimen);
      case ObjectState.TransactionState(var transaction) -> bodies.transaction(transaction);
      case ObjectState.StreamState(var stream) -> StreamBodies.stream(stream);
      case ObjectState.UnknownState unknown -> null;
    };
  }

  private static List<String> paths(Set<ChangeType> types) {
    return Arrays.stream(ChangeType.values())
        .filter(type -> types.isEmpty() || types.contains(type))
        .map(ChangeType::subject)
        .distinct()
        .map(subject -> subject.equals("stream") ? "/v0/api/stream" : "/" + subject + "s")
        .toList();
  }

  private byte[] json(Object body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A change cannot be written as JSON.", e);
    }
  }
}
