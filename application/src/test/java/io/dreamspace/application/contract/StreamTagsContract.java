package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.StreamFixtures;
import io.dreamspace.application.stream.StreamTags;
import io.dreamspace.application.stream.StreamTags.Added;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.domain.stream.Address.OfTag;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What streams carry. */
abstract class StreamTagsContract extends StreamSubjectContract {
  private static final String ABSENCE = "Stream does not exist.";
  private static final String REFUSAL = "User does not have permission to edit stream.";

  @Test
  void replace_setsAll_inTheOrderGiven() {
    StatusStream before = tagged("old");
    Instant now = later();

    assertThat(tags().replace(key(before), StreamFixtures.tags("Rye", "goldenBrown")))
        .isEqualTo(StreamFixtures.tags("rye", "goldenbrown"));

    StatusStream after = now(before);
    assertThat(after.tags()).isEqualTo(StreamFixtures.tags("rye", "goldenbrown"));
    assertThat(after.updated()).isEqualTo(now);
    assertThat(after.status()).isEqualTo(before.status());
    assertThat(anonymous().streamTags().get(key(before))).isEqualTo(after.tags());
  }

  @Test
  void replace_byNone_clears() {
    StatusStream stream = tagged("a", "b");

    assertThat(tags().replace(key(stream), Tags.none())).isEqualTo(Tags.none());
    assertThat(now(stream).tags()).isEqualTo(Tags.none());
  }

  @Test
  void replace_refusesMissingAndForeignStreams() {
    StatusStream foreign = created("ada/x");
    matt();

    assertNotFound(ABSENCE, () -> tags().replace(nobody(), StreamFixtures.tags("a")));
    assertForbidden(
        "User does not have permission to add tags.",
        () -> tags().replace(key(foreign), StreamFixtures.tags("a")));
  }

  @Test
  void replace_tellsTheDifference_whatCameFirst() {
    StatusStream stream = tagged("a", "b", "c");

    assertThat(facts(() -> tags().replace(key(stream), StreamFixtures.tags("d", "c", "e"))))
        .containsExactly(
            new ChildAdded(of("d"), now(stream)),
            new ChildAdded(of("e"), now(stream)),
            new ChildRemoved(of("a"), now(stream)),
            new ChildRemoved(of("b"), now(stream)));
    assertThat(facts(() -> tags().replace(key(stream), StreamFixtures.tags("e", "c", "d"))))
        .isEmpty();
  }

  @Test
  void find_answersTheTagAsItIs_howeverItIsWritten() {
    StatusStream stream = tagged("goldenbrown");

    for (String written : List.of("goldenbrown", "GoldenBrown", " goldenBrown ")) {
      assertThat(anonymous().streamTags().find(key(stream), written))
          .isEqualTo(new Tag("goldenbrown"));
    }
  }

  @Test
  void find_findsNoOther() {
    StatusStream stream = tagged("rye");

    for (String other : List.of("ry", "#rye", "", "facade", "not valid")) {
      assertNotFound("Tag does not exist.", () -> tags().find(key(stream), other));
    }
    assertNotFound(ABSENCE, () -> tags().find(nobody(), "rye"));
    assertNotFound(ABSENCE, () -> tags().get(nobody()));
    assertNotFound(ABSENCE, () -> tags().get(new StreamKey.Nothing()));
  }

  @Test
  void add_appendsTheTag() {
    StatusStream before = tagged("b");
    Instant now = later();

    assertThat(tags().add(key(before), "Rye")).isEqualTo(new Added(new Tag("rye"), true));

    StatusStream after = now(before);
    assertThat(after.tags()).isEqualTo(StreamFixtures.tags("b", "rye"));
    assertThat(after.updated()).isEqualTo(now);
  }

  @Test
  void add_ofWhatIsThere_changesNothing() {
    StatusStream stream = tagged("1", "2", "3", "4", "5", "rye");
    later();

    assertThat(facts(() -> assertThat(tags().add(key(stream), "RYE").added()).isFalse())).isEmpty();
    assertThat(now(stream)).isEqualTo(stream);
  }

  @ParameterizedTest
  @ValueSource(strings = {"facade", "123456", "FACADE", "#rye", "a b", "", "tr\u00e9e"})
  void add_refusesWhatIsNoTag(String tag) {
    StatusStream stream = created("matt/x");

    assertInvalid("Tag is not valid.", () -> tags().add(key(stream), tag));
  }

  @Test
  void add_refusesTheSeventh() {
    StatusStream stream = tagged("1", "2", "3", "4", "5", "6");

    assertInvalid("Too many tags.", () -> tags().add(key(stream), "7"));
  }

  /** The stream comes first, then who asks, then the tag. */
  @Test
  void add_and_remove_checkInOrder() {
    StatusStream foreign = created("ada/x");
    matt();

    for (String tag : List.of("a", "not valid")) {
      assertNotFound(ABSENCE, () -> tags().add(nobody(), tag));
      assertNotFound(ABSENCE, () -> tags().remove(nobody(), tag));
      assertForbidden(REFUSAL, () -> tags().add(key(foreign), tag));
      assertForbidden(REFUSAL, () -> tags().remove(key(foreign), tag));
    }
  }

  @Test
  void remove_takesOneAway() {
    StatusStream before = tagged("a", "rye", "b");
    Instant now = later();

    assertThat(tags().remove(key(before), "RYE")).isEqualTo(new Tag("rye"));

    StatusStream after = now(before);
    assertThat(after.tags()).isEqualTo(StreamFixtures.tags("a", "b"));
    assertThat(after.updated()).isEqualTo(now);
    assertNotFound("Tag does not exist.", () -> tags().remove(key(before), "rye"));
    assertNotFound("Tag does not exist.", () -> tags().remove(key(before), "not valid"));
  }

  @Test
  void add_and_remove_tellWhoCameAndLeft() {
    StatusStream stream = tagged("a");

    assertThat(facts(() -> tags().add(key(stream), "b")))
        .containsExactly(new ChildAdded(of("b"), now(stream)));
    assertThat(facts(() -> tags().remove(key(stream), "a")))
        .containsExactly(new ChildRemoved(of("a"), now(stream)));
  }

  @Test
  void changes_areForMembers() {
    StatusStream stream = tagged("a");
    StreamTags theirs = anonymous().streamTags();

    assertForMembers(() -> theirs.replace(key(stream), StreamFixtures.tags("b")));
    assertForMembers(() -> theirs.add(key(stream), "b"));
    assertForMembers(() -> theirs.remove(key(stream), "a"));
    assertForMembers(() -> theirs.add(nobody(), "not valid"));
  }

  private StatusStream tagged(String... values) {
    StatusStream stream = created("matt/x");
    tags().replace(key(stream), StreamFixtures.tags(values));
    return now(stream);
  }

  private StreamTags tags() {
    return matt().streamTags();
  }

  private static OfTag of(String tag) {
    return new OfTag(new Tag(tag));
  }
}
