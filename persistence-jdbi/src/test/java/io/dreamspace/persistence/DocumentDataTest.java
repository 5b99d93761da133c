package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.edit.Edit;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentDataTest {
  private static final byte[] EVERY_BYTE = new byte[256];

  @TempDir private static Path directory;
  private static Database database;
  private static Drawings drawings;

  @BeforeAll
  static void open() {
    for (int value = 0; value < EVERY_BYTE.length; value++) {
      EVERY_BYTE[value] = (byte) value;
    }
    database = Database.open(directory.resolve("x.db"));
    drawings = new Drawings(database);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  static Stream<String> base64() {
    return Stream.of(
        "data", "QQ==", "QUI=", "QUJD", "AAAA", Base64.getEncoder().encodeToString(EVERY_BYTE));
  }

  /** The last ones are decoded, by those who do not look closely, to what other texts encode. */
  static Stream<String> others() {
    return Stream.of(
        "",
        " ",
        "base 64 encoded image data",
        "data:image/png;base64,QUJD",
        "QUJD\nQUJD",
        "Zoë!",
        "____",
        "====",
        "QQ=",
        "QQ",
        "QUI",
        "QR==",
        "QUJ=",
        "QUJDQR==");
  }

  @ParameterizedTest
  @MethodSource({"base64", "others"})
  void text_isReadAsItWasWritten(String text) {
    DocumentId drawn = drawings.drawn(text).id();
    DocumentId redrawn = drawings.drawn("else").id();
    DocumentEdit edit = new DocumentEdit(Edit.set(text), Edit.keep(), Edit.keep(), Edit.keep());
    database
        .unitOfWork()
        .write(
            () -> {
              database.documents().update(redrawn, edit);
              return true;
            });

    assertThat(database.documents().find(drawn).orElseThrow().data()).isEqualTo(text);
    assertThat(database.documents().find(redrawn).orElseThrow().data()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("base64")
  void base64_isKeptAsBytes(String text) {
    assertThat(DocumentData.column(text)).isEqualTo(Base64.getDecoder().decode(text));
  }

  @ParameterizedTest
  @MethodSource("others")
  void anythingElse_isKeptAsText(String text) {
    assertThat(DocumentData.column(text)).isEqualTo(text);
  }
}
