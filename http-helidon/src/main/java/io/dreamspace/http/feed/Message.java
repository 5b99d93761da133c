package io.dreamspace.http.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Cursor;
import io.dreamspace.http.websocket.Frame;
import java.io.ByteArrayOutputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is told to readers; to many of them as the same bytes, made when they are first needed. */
final class Message {
  private static final byte[] END = "\n\n".getBytes(US_ASCII);

  private final @Nullable Change change;
  private final Cursor position;
  private final byte[] json;
  private final @Nullable Supplier<Message> reducing;
  private volatile byte @Nullable [] event;
  private volatile @Nullable Frame frame;
  private volatile @Nullable Message reduced;

  /**
   * A message.
   *
   * @param change null for one that tells of the feed itself
   * @param position after which place a reader goes on who has got this
   */
  Message(@Nullable Change change, Cursor position, byte[] json) {
    this(change, position, json, null);
  }

  private Message(
      @Nullable Change change, Cursor position, byte[] json, @Nullable Supplier<Message> reducing) {
    this.change = change;
    this.position = position;
    this.json = json;
    this.reducing = reducing;
  }

  /** With another for those who may not see all of it. */
  Message withReduced(Supplier<Message> making) {
    return new Message(change, position, json, making);
  }

  /** What this onlooker is told. */
  Message to(Onlooker onlooker) {
    Supplier<Message> making = reducing;
    if (onlooker.seesAll() || making == null) {
      return this;
    }
    Message made = reduced;
    if (made == null) {
      made = making.get();
      reduced = made;
    }
    return made;
  }

  @Nullable Change change() {
    return change;
  }

  Cursor position() {
    return position;
  }

  /** How many bytes it holds; about as many again, if another can be made besides. */
  int size() {
    return reducing == null ? json.length : 2 * json.length;
  }

  /** As Server-Sent Event. JSON has no line breaks, and a place none either. */
  byte[] event() {
    byte[] made = event;
    if (made == null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length + 100);
      bytes.writeBytes(("id: " + position.text() + "\ndata: ").getBytes(US_ASCII));
      bytes.writeBytes(json);
      bytes.writeBytes(END);
      made = bytes.toByteArray();
      event = made;
    }
    return made;
  }

  Frame frame() {
    Frame made = frame;
    if (made == null) {
      made = Frame.text(json);
      frame = made;
    }
    return made;
  }
}
