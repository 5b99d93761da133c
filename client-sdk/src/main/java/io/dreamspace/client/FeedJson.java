package io.dreamspace.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.change.FeedBounds;
import io.dreamspace.application.change.FeedEntry;
import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.application.change.FeedEntry.Gap;
import io.dreamspace.application.change.FeedEntry.Reason;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.change.Cursor;
import io.dreamspace.domain.change.Epoch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The feed as the wire has it; what changed is in {@link ChangedJson}. */
record FeedJson(Json json) {
  private static final String START = "start";
  private static final String HEARTBEAT = "heartbeat";
  private static final String GAP = "gap";

  FeedPage page(JsonNode page) {
    List<FeedEntry> entries = new ArrayList<>();
    for (JsonNode message : page.required("changes")) {
      entry(message).ifPresent(entries::add);
    }
    return new FeedPage(
        entries,
        cursor(page.required("next").textValue()),
        !page.required("more").booleanValue(),
        bounds(page));
  }

  private static FeedBounds bounds(JsonNode message) {
    Epoch epoch = new Epoch(message.required("epoch").textValue());
    return new FeedBounds(
        new Cursor(epoch, message.required("guaranteed_from").longValue() - 1),
        new Cursor(epoch, message.required("latest").longValue()));
  }

  /** What a message tells; empty if it is about the feed itself, or of a type not known here. */
  Optional<FeedEntry> entry(String message) throws IOException {
    try {
      return entry(json.readTree(message.getBytes(StandardCharsets.UTF_8)));
    } catch (RuntimeException e) {
      throw new IOException("The message is not as the API has it.", e);
    }
  }

  private Optional<FeedEntry> entry(JsonNode message) {
    String type = message.required("type").textValue();
    return switch (type) {
      case START, HEARTBEAT -> Optional.empty();
      case GAP -> Optional.of(gap(message));
      // A server newer than this may tell more; who subscribed to what is known misses nothing.
      default -> ChangeType.find(type).map(known -> changed(message, known));
    };
  }

  private static Gap gap(JsonNode message) {
    Reason reason =
        message.required("reason").textValue().equals("epoch") ? Reason.EPOCH : Reason.RETENTION;
    return new Gap(reason, cursor(message.required("asked").textValue()), place(message));
  }

  private Changed changed(JsonNode message, ChangeType type) {
    try {
      ChangedJson object = ChangedJson.of(type, message, json);
      Change change =
          new Change(
              message.required("change_id").longValue(),
              Times.read(message.required("at").textValue()),
              object.fact());
      return new Changed(change, object.state());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** After which place a reader goes on who has got this. */
  static Cursor place(JsonNode message) {
    return new Cursor(
        new Epoch(message.required("epoch").textValue()),
        message.required("change_id").longValue());
  }

  private static Cursor cursor(String text) {
    return Cursor.parse(text).orElseThrow();
  }
}
