package io.dreamspace.application.contract;

import static io.dreamspace.application.StreamFixtures.tags;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.stream.Placed;
import io.dreamspace.domain.change.StreamFact.ChildAdded;
import io.dreamspace.domain.change.StreamFact.ChildRemoved;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.change.StreamFact.StreamCreated;
import io.dreamspace.domain.stream.Address.OfStream;
import io.dreamspace.domain.stream.Address.OfTag;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How streams are created; how many there may be is in {@link StreamLimitsContract}. */
abstract class StreamCreationContract extends StreamSubjectContract {
  private static final Color BLUE = new Color("#0000fF");
  private static final OfStream MATT = new OfStream(new StreamUri("matt"));

  @Test
  void create_makesAGreyStreamUnderItsParent() {
    StatusStream root = root("matt");
    Instant now = later();

    Placed placed = create(" Moby Dick ", "matt/moby+dick", null, null);

    StatusStream stream = placed.stream();
    Status grey = new Status(new Color("#aaaaaa"), now, root.owner());
    assertThat(placed.added()).isTrue();
    assertThat(stream)
        .isEqualTo(
            new StatusStream(
                stream.id(),
                new StreamName("Moby Dick"),
                new StreamUri("matt/moby+dick"),
                now,
                now,
                grey,
                root.owner(),
                Tags.none()));
    assertThat(now("matt/moby+dick")).isEqualTo(stream);
    assertThat(matt().streamChildren().get(key(root), key(stream))).isEqualTo(stream);
  }

  @Test
  void create_appliesStatusAndTagsAtOnce() {
    root("matt");
    Instant now = later();

    StatusStream stream = create("x", "matt/x", BLUE, tags("rye", "toast")).stream();

    assertThat(stream.status()).isEqualTo(new Status(BLUE, now, stream.owner()));
    assertThat(stream.tags()).isEqualTo(tags("rye", "toast"));
    assertThat(stream.updated()).isEqualTo(stream.created()).isEqualTo(now);
    assertThat(now("matt/x")).isEqualTo(stream);
  }

  /** The wiki's example, and those of clients that join uris in other ways. */
  @ParameterizedTest
  @CsvSource({
    "Moby Dick, matt/moby+dick, matt/moby+dick",
    "Moby Dick, matt/Moby Dick, matt/moby+dick",
    "Moby Dick, matt/moby%20dick, matt/moby+dick",
    "moby dick, MATT/Moby+Dick/, matt/moby+dick",
    "Mr Tree, ' matt/mr+tree ', matt/mr+tree",
    "$T O A S T$, matt/$t%20o%20a%20s%20t$, matt/$t+o+a+s+t$",
    "a  b, matt/a++b, matt/a++b",
  })
  void create_comparesNameAndUriInNormalForm(String name, String uri, String normalised) {
    root("matt");

    StatusStream stream = create(name, uri, null, null).stream();

    assertThat(stream.uri()).isEqualTo(new StreamUri(normalised));
    assertThat(stream.name()).isEqualTo(new StreamName(name));
    assertThat(create(name, normalised, null, null)).isEqualTo(new Placed(stream, false));
  }

  @Test
  void create_worksAtAnyDepth() {
    root("matt");
    String uri = "matt";
    for (int depth = 0; depth < 50; depth++) {
      uri = uri + "/x";
      created(uri);
    }

    assertThat(now(uri).uri().value()).isEqualTo(uri);
  }

  @Test
  void create_ofWhatIsThere_setsItsStatus_andKeepsTheRest() {
    root("matt");
    StatusStream before = create("Moby Dick", "matt/moby+dick", null, tags("a")).stream();
    Instant now = later();

    Placed placed = create("moby DICK", "matt/moby+dick", BLUE, null);

    StatusStream after = placed.stream();
    assertThat(placed.added()).isFalse();
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.name()).isEqualTo(before.name());
    assertThat(after.created()).isEqualTo(before.created());
    assertThat(after.updated()).isEqualTo(now);
    assertThat(after.status()).isEqualTo(new Status(BLUE, now, before.owner()));
    assertThat(after.tags()).isEqualTo(before.tags());
    assertThat(now(before)).isEqualTo(after);
  }

  @Test
  void create_ofWhatIsThere_replacesItsTags() {
    root("matt");
    StatusStream before = create("x", "matt/x", BLUE, tags("a", "b")).stream();
    Instant now = later();

    StatusStream replaced = create("x", "matt/x", null, tags("c", "a")).stream();

    assertThat(replaced.tags()).isEqualTo(tags("c", "a"));
    assertThat(replaced.updated()).isEqualTo(now);
    assertThat(replaced.status()).isEqualTo(before.status());
    assertThat(create("x", "matt/x", null, Tags.none()).stream().tags()).isEqualTo(Tags.none());
    assertThat(now("matt/x").tags()).isEqualTo(Tags.none());
  }

  @Test
  void create_ofWhatIsThere_withNothingMore_changesNothing() {
    root("matt");
    StatusStream before = create("x", "matt/x", BLUE, tags("a")).stream();
    later();

    assertThat(facts(() -> create("x", "matt/x", null, null))).isEmpty();
    assertThat(now("matt/x")).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"   ", "", "a/b", "a.b", "toast!", "tr\u00e9e", "a\tb"})
  void create_refusesWhatIsNoName_beforeAllElse(String name) {
    root("matt");

    assertInvalid("Stream name is invalid.", () -> create(name, "nobody/x", null, null));
  }

  @Test
  void create_refusesNamesOfMoreThan64Characters() {
    root("matt");
    String longest = "x".repeat(64);

    assertThat(create(longest, "matt/" + longest, null, null).added()).isTrue();
    assertInvalid(
        "Stream name is invalid.",
        () -> create(longest + "x", "matt/" + longest + "x", null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody/x",
        "matt/nothing/x",
        "x",
        "matt",
        "x/",
        "/x",
        "",
        "matt//x",
        "matt/../x",
        "matt/%zz/x",
        "matt%2",
        "matt/x\u00e9",
        "matt/x?"
      })
  void create_refusesAMissingParent_beforeNamesThatDoNotMatch(String uri) {
    root("matt");

    assertNotFound("Parent stream does not exist.", () -> create("y", uri, null, null));
    assertNotFound("Parent stream does not exist.", () -> create("x", uri, null, null));
  }

  @Test
  void create_refusesNamesThatDoNotMatch_beforeForeignParents() {
    root("matt");
    root("ada");

    for (String uri : List.of("matt/y", "ada/y", "matt/x+x", "matt/x+")) {
      assertConflict("Stream name and uri do not match.", () -> create("x", uri, null, null));
    }
  }

  @Test
  void create_refusesForeignParents_beWhatIsThereOrNot() {
    root("matt");
    root("ada");
    created("ada/x");

    for (String name : List.of("x", "y")) {
      assertForbidden(
          "User does not have permission to add child.",
          () -> create(name, "ada/" + name, BLUE, null));
    }
  }

  @Test
  void create_isForMembers() {
    root("matt");

    assertForMembers(
        () -> anonymous().streams().create(new StreamDraft("x", "matt/x", null, null)));
    assertForMembers(
        () -> anonymous().streams().create(new StreamDraft("!", "nobody/x", null, null)));
  }

  @Test
  void create_tellsAll_thatTheStreamBeganWith_andItsFinalState() {
    root("matt");
    List<StatusStream> made = new ArrayList<>();

    assertThat(facts(() -> made.add(create("x", "matt/x", BLUE, tags("b", "a")).stream())))
        .containsExactly(
            new StreamCreated(made.getFirst()),
            new ChildAdded(MATT, made.getFirst()),
            new StatusUpdated(made.getFirst()),
            new ChildAdded(new OfTag(new Tag("b")), made.getFirst()),
            new ChildAdded(new OfTag(new Tag("a")), made.getFirst()));
    assertThat(facts(() -> made.add(create("y", "matt/y", null, null).stream())))
        .containsExactly(new StreamCreated(made.getLast()), new ChildAdded(MATT, made.getLast()));
  }

  @Test
  void create_ofWhatIsThere_tellsStatusThenTheDifferenceOfTags() {
    root("matt");
    create("x", "matt/x", null, tags("a", "b", "c"));
    List<StatusStream> changed = new ArrayList<>();

    var facts = facts(() -> changed.add(create("x", "matt/x", BLUE, tags("d", "b")).stream()));

    StatusStream after = changed.getFirst();
    StatusStream shown =
        new StatusStream(
            after.id(),
            after.name(),
            after.uri(),
            after.created(),
            after.updated(),
            after.status(),
            after.owner(),
            tags("a", "b", "c"));
    assertThat(facts)
        .containsExactly(
            new StatusUpdated(shown),
            new ChildAdded(new OfTag(new Tag("d")), after),
            new ChildRemoved(new OfTag(new Tag("a")), after),
            new ChildRemoved(new OfTag(new Tag("c")), after));
  }

  @Test
  void create_makesOne_ofManyAtOnce() {
    root("matt");

    List<Placed> placed = Concurrently.call(16, number -> create("x", "matt/x", null, null));

    assertThat(placed).filteredOn(Placed::added).hasSize(1);
    assertThat(placed).extracting(Placed::stream).containsOnly(now("matt/x"));
  }

  private Placed create(String name, String uri, @Nullable Color color, @Nullable Tags tags) {
    return matt().streams().create(new StreamDraft(name, uri, color, tags));
  }
}
