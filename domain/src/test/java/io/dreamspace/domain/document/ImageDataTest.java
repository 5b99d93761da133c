package io.dreamspace.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageDataTest {
  private static final byte[] BYTES = {-1, 0, 1, 127, -128};
  private static final String BASE64 = "/wABf4A=";

  @TempDir private Path directory;

  @Test
  void file_becomesADocument_andAFileAgain() throws IOException {
    Path file = Files.write(directory.resolve("drawing"), BYTES);
    Path copy = directory.resolve("copy");

    DocumentDraft draft = DocumentDraft.of(ImageData.read(file), 3);
    kept(draft.data()).image().orElseThrow().write(copy);

    assertThat(draft).isEqualTo(new DocumentDraft(BASE64, 3, null, List.of()));
    assertThat(copy).hasBinaryContent(BYTES);
  }

  @Test
  void file_thatIsNotThere_isAnIOException() {
    assertThatThrownBy(() -> ImageData.read(directory.resolve("nothing")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {BASE64, "data:image/png;base64," + BASE64, "/wAB\n f4A=", "/wABf4A"})
  void decode_readsBase64_asItIsFound(String data) {
    assertThat(ImageData.decode(data)).contains(ImageData.of(BYTES));
    assertThat(kept(data).image().orElseThrow().bytes()).isEqualTo(BYTES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no image at all.", "*", "data:text/plain;base64,/wABf4A="})
  void decode_ofAnythingElse_isEmpty(String data) {
    assertThat(ImageData.decode(data)).isEmpty();
  }

  @Test
  void bytes_areCopied() {
    byte[] bytes = BYTES.clone();
    ImageData image = ImageData.of(bytes);
    bytes[0] = 9;
    image.bytes()[1] = 9;

    assertThat(image).isEqualTo(ImageData.of(BYTES)).hasSameHashCodeAs(ImageData.of(BYTES));
    assertThat(image).isNotEqualTo(ImageData.of(bytes)).hasToString("ImageData[5 bytes]");
  }

  private static Document kept(String data) {
    return new Document(new DocumentId(1), data, 1, Instant.EPOCH, null, List.of());
  }
}
