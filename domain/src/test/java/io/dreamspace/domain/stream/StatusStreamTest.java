package io.dreamspace.domain.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.access.AccountId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusStreamTest {
  private static final Instant NOON = Instant.parse("2015-07-01T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(1);
  private static final AccountId OWNER = new AccountId("552f24f33004785713de674e");
  private static final StatusStream STREAM =
      StatusStream.begin(
          new StreamId("552f68963004ce448e1e19a5"),
          new StreamName("Matt"),
          new StreamUri("matt"),
          OWNER,
          NOON);

  @Test
  void begin_isGrey_andWithoutTags() {
    assertThat(STREAM.status()).isEqualTo(new Status(new Color("#aaaaaa"), NOON, OWNER));
    assertThat(STREAM.updated()).isEqualTo(STREAM.created()).isEqualTo(NOON);
    assertThat(STREAM.tags()).isEqualTo(Tags.none());
  }

  @Test
  void ownedBy_isForItsOwner() {
    assertThat(STREAM.ownedBy(OWNER)).map(OwnedStream::stream).contains(STREAM);
    assertThat(STREAM.ownedBy(new AccountId("552f24f33004785713de674f"))).isEmpty();
  }

  @Test
  void withStatus_changesStatusAndTimeOfUpdate() {
    StatusStream shown = owned().withStatus(new Color("#0000ff"), LATER).stream();

    assertThat(shown.status()).isEqualTo(new Status(new Color("#0000ff"), LATER, OWNER));
    assertThat(shown.updated()).isEqualTo(LATER);
    assertThat(shown)
        .usingRecursiveComparison()
        .ignoringFields("status", "updated")
        .isEqualTo(STREAM);
  }

  @Test
  void withTags_changesTagsAndTimeOfUpdate() {
    Tags tags = new Tags(List.of(new Tag("rye")));
    StatusStream tagged = owned().withTags(tags, LATER).stream();

    assertThat(tagged.tags()).isEqualTo(tags);
    assertThat(tagged.updated()).isEqualTo(LATER);
    assertThat(tagged)
        .usingRecursiveComparison()
        .ignoringFields("tags", "updated")
        .isEqualTo(STREAM);
  }

  @Test
  void beginChild_standsBelow_andHasTheSameOwner() {
    StreamId id = new StreamId("552f68963004ce448e1e19a6");

    StatusStream child = owned().beginChild(id, new StreamName("Mr Tree"), LATER).stream();

    assertThat(child)
        .isEqualTo(
            StatusStream.begin(
                id, new StreamName("Mr Tree"), new StreamUri("matt/mr+tree"), OWNER, LATER));
  }

  private static OwnedStream owned() {
    return STREAM.ownedBy(OWNER).orElseThrow();
  }
}
