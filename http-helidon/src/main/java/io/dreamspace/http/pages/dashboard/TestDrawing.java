package io.dreamspace.http.pages.dashboard;

import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.ImageData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What the test viewer draws: a house at night. */
final class TestDrawing {
  private static final long SEAL = 1;

  private TestDrawing() {}

  static DocumentDraft draft() {
    try (InputStream file = TestDrawing.class.getResourceAsStream("drawing.png")) {
      if (file == null) {
        throw new IllegalStateException("The drawing is missing.");
      }
      return DocumentDraft.of(ImageData.of(file.readAllBytes()), SEAL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
