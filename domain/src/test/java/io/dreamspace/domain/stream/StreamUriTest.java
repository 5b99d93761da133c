package io.dreamspace.domain.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamUriTest {

  @Provide
  Arbitrary<List<String>> paths() {
    return StreamTexts.names().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.strings().withChars("aZ9 _-$+/%2f0.~!#?&\u00e9\u212a\u0130\n").ofMaxLength(30));
  }

  @Test
  void parse_refusesWhatIsTooLong() {
    String longest = "x".repeat(StreamUri.MOST_CHARACTERS);
    assertThat(StreamUri.parse(longest)).isPresent();
    assertThat(StreamUri.parse(longest + "x")).isEmpty();
  }

  @Test
  void child_isRefusedIfItsUriWouldBeTooLong() {
    StreamUri parent = new StreamUri("x".repeat(StreamUri.MOST_CHARACTERS - 2));
    assertThat(parent.child(new StreamName("y")).value()).hasSize(StreamUri.MOST_CHARACTERS);
    assertThatThrownBy(() -> parent.child(new StreamName("yy"))).isInstanceOf(Invalid.class);
  }

  @ParameterizedTest
  @CsvSource({
    "matt/mr%20tree, matt/mr+tree",
    "matt/Moby Dick, matt/moby+dick",
    "matt/mr+tree, matt/mr+tree",
    "matt/moby%20dick, matt/moby+dick",
    "toastmastergeneral/Toaster Engine Status, toastmastergeneral/toaster+engine+status",
    "matt/$t%20o%20a%20s%20t$, matt/$t+o+a+s+t$",
    "matt%2Fx, matt/x",
    "matt%2fx, matt/x",
    "matt/%24x, matt/$x",
    "matt/x/, matt/x",
    "'  Matt  ', matt",
    "%20%20Matt%20, matt",
    "matt/a++b, matt/a++b",
    "matt/a%2B+%20b, matt/a+++b",
  })
  void parse_takesWhatClientsWrite(String text, String uri) {
    assertThat(StreamUri.parse(text)).contains(new StreamUri(uri));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "//",
        "/matt",
        "matt//",
        "matt//x",
        "..",
        "matt/..",
        "matt/../x",
        "matt/a.b",
        "matt/%",
        "matt/%2",
        "matt/%zz",
        "matt/%2520x",
        "matt/%00",
        "matt%0a",
        "matt/%c3%a9",
        "matt/%c3",
        "matt/\u00e9",
        "mat\u212a",
        "matt/x?query",
        "matt/x#tag",
        "#tag",
        "matt/~x"
      })
  void parse_findsNoUriInAnythingElse(String text) {
    assertThat(StreamUri.parse(text)).isEmpty();
  }

  /** A space, its code and a plus are the same, however clients mix them. */
  @Property
  void parse_findsTheUriOfNames_howeverTheyAreJoined(@ForAll("paths") List<String> names) {
    StreamUri uri = uriOf(names);
    String raw = String.join("/", names);
    List<String> ways =
        List.of(
            raw,
            raw.replace(" ", "%20"),
            raw.replace(' ', '+'),
            raw.toUpperCase(Locale.ROOT),
            raw + "/",
            " " + raw + "\n",
            names.stream().map(StreamUriTest::encoded).collect(Collectors.joining("/")),
            names.stream().map(StreamUriTest::encoded).collect(Collectors.joining("%2F")));

    assertThat(ways).allSatisfy(way -> assertThat(StreamUri.parse(way)).contains(uri));
  }

  @Property
  void parse_ofAnything_isNormalised_orNothing(@ForAll("texts") String text) {
    Optional<StreamUri> uri = StreamUri.parse(text);

    uri.ifPresent(
        found -> {
          assertThat(found.value()).matches("[a-z0-9_$+-]+(/[a-z0-9_$+-]+)*");
          assertThat(StreamUri.parse(found.value())).contains(found);
        });
  }

  @Property
  void child_and_parent_areOpposites(@ForAll("paths") List<String> names) {
    StreamUri uri = uriOf(names);
    StreamName name = new StreamName(names.getFirst());

    assertThat(uri.child(name).parent()).contains(uri);
    assertThat(uri.child(name).lastSegment()).isEqualTo(name.segment());
    assertThat(uri.child(name).isRoot()).isFalse();
    assertThat(uri.isRoot()).isEqualTo(names.size() == 1);
    assertThat(uri.parent().isEmpty()).isEqualTo(uri.isRoot());
  }

  @Test
  void root_isTheSegmentOfItsName() {
    StreamUri root = StreamUri.root(new StreamName("Toast Master"));

    assertThat(root).isEqualTo(new StreamUri("toast+master")).hasToString("toast+master");
    assertThat(root.isRoot()).isTrue();
    assertThat(root.lastSegment()).isEqualTo("toast+master");
    assertThat(root.words()).isEqualTo("toast master");
    assertThat(root.child(new StreamName("Mr Tree")))
        .isEqualTo(new StreamUri("toast+master/mr+tree"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Matt", "matt/", "matt x", "matt/%20"})
  void uri_isNormalised(String value) {
    assertThatThrownBy(() -> new StreamUri(value)).isInstanceOf(IllegalArgumentException.class);
  }

  private static StreamUri uriOf(List<String> names) {
    StreamUri uri = StreamUri.root(new StreamName(names.getFirst()));
    for (String name : names.subList(1, names.size())) {
      uri = uri.child(new StreamName(name));
    }
    return uri;
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }
}
