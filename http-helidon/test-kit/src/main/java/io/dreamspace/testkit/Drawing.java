package io.dreamspace.testkit;

import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.StampDraft;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing for a {@link ScriptedStream}; it never changes, each method answers another one.
 *
 * @param data Base64 of an image, or any other text
 * @param stamps in the order in which they were put on it
 */
public record Drawing(String data, long seal, @Nullable String metadata, List<StampDraft> stamps) {
  /** A PNG of one transparent pixel. */
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=";

  public Drawing {
    stamps = List.copyOf(stamps);
  }

  /** A real picture as small as can be, a PNG of one pixel, with seal 0 and no stamps. */
  public static Drawing dot() {
    return ofData(DOT);
  }

  /** This image, with seal 0 and no stamps. */
  public static Drawing of(byte[] image) {
    return ofData(Base64.getEncoder().encodeToString(image));
  }

  /** This text as {@code document_data}, with seal 0 and no stamps. */
  public static Drawing ofData(String data) {
    return new Drawing(data, 0, null, List.of());
  }

  public Drawing sealed(long newSeal) {
    return new Drawing(data, newSeal, metadata, stamps);
  }

  public Drawing described(String newMetadata) {
    return new Drawing(data, seal, newMetadata, stamps);
  }

  /** With one more stamp, upright. */
  public Drawing stamped(String type, long posX, long posY) {
    return stamped(type, posX, posY, 0);
  }

  /** With one more stamp. */
  public Drawing stamped(String type, long posX, long posY, double rotation) {
    List<StampDraft> more = new ArrayList<>(stamps);
    more.add(new StampDraft(type, posX, posY, rotation));
    return new Drawing(data, seal, metadata, more);
  }

  DocumentDraft draft() {
    return new DocumentDraft(data, seal, metadata, stamps);
  }
}
