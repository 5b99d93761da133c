package io.dreamspace.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final DocumentId ID = new DocumentId(1);

  @Test
  void stamps_areACopy() {
    List<Stamp> stamps = new ArrayList<>(List.of(new Stamp(new StampId(1), ID, "s", 0, 0, 0)));
    Document document = new Document(ID, "", 0, Instant.EPOCH, null, stamps);

    stamps.clear();

    assertThat(document.stamps()).hasSize(1).isUnmodifiable();
  }

  @Test
  void stampsOfADraft_areACopy() {
    List<StampDraft> stamps = new ArrayList<>(List.of(new StampDraft("s", 0, 0, 0)));
    DocumentDraft draft = new DocumentDraft("", 0, null, stamps);

    stamps.clear();

    assertThat(draft.stamps()).hasSize(1).isUnmodifiable();
  }
}
