package io.dreamspace.application.contract;

import static io.dreamspace.application.StreamFixtures.tags;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How streams are looked for, as clients write it. */
abstract class StreamSearchContract extends StreamSubjectContract {

  @Test
  void search_withoutQuery_answersThe20LastUpdatedOfAll() {
    List<StatusStream> streams = new ArrayList<>(List.of(root("matt"), root("ada")));
    for (int number = 0; number < 10; number++) {
      streams.add(made("m" + number, "matt/m" + number, null, null));
      streams.add(made("a" + number, "ada/a" + number, null, null));
    }

    assertThat(search("")).isEqualTo(streams.subList(2, 22).reversed());
    assertThat(search(" \u00e9!. ")).isEqualTo(search(""));

    later();
    matt().streams().setStatus(key(streams.getFirst()), new Color("#000000"));
    assertThat(search("").getFirst()).isEqualTo(now("matt"));
    assertThat(search("")).hasSize(20);
  }

  @Test
  void search_byColor_looksAtTheCurrentStatus() {
    StatusStream lower = made("a", "matt/a", "#00ff00", null);
    StatusStream upper = made("b", "matt/b", "#00FF00", null);
    made("00ff00", "matt/00ff00", null, null);

    assertThat(search("#00Ff00")).containsExactly(upper, lower);
    later();
    matt().streams().setStatus(key(upper), new Color("#000000"));
    assertThat(search(" #00ff00 ")).containsExactly(lower);
    assertThat(search("#AAAAAA")).isNotEmpty();
  }

  @Test
  void search_byTag_findsThoseThatCarryIt_theNewestFirst() {
    StatusStream first = made("a", "matt/a", null, tags("rye", "x"));
    StatusStream second = made("b", "ada/b", null, tags("rye"));
    StatusStream dollars = made("c", "matt/c", null, tags("$rye$"));

    assertThat(search("#rye")).containsExactly(second, first);
    assertThat(search("#RYE")).containsExactly(second, first);
    assertThat(search("#$rye$")).containsExactly(dollars);
    assertThat(search("#ry")).isEmpty();
  }

  @Test
  void search_byName_findsAnyPartOfIt() {
    made("to", "matt/to", null, null);
    made("Toaster", "matt/toaster", null, null);
    made("Lotto", "matt/lotto", null, null);
    made("$T O A S T$", "matt/$t+o+a+s+t$", null, tags("to"));

    assertThat(namesOf("to")).containsExactly("Lotto", "Toaster", "to");
    assertThat(namesOf("TO")).containsExactly("Lotto", "Toaster", "to");
    assertThat(namesOf("t.o")).containsExactly("Lotto", "Toaster", "to");
    assertThat(namesOf("$t o")).containsExactly("$T O A S T$");
    assertThat(namesOf("matt/to")).isEmpty();
  }

  @Test
  void search_byWhatIsNeitherColorNorTag_findsNothing() {
    made("rye", "matt/rye", null, tags("rye"));

    for (String query : List.of("#", "##", "#rye toast", "#" + "x".repeat(33), "rye#")) {
      assertThat(search(query)).as(query).isEmpty();
    }
  }

  @Test
  void carriers_areTheStreamsOfATag_theNewestFirst() {
    StatusStream first = made("Rye Bread", "matt/rye+bread", null, tags("rye"));
    StatusStream second = made("Toast", "ada/toast", null, tags("x", "rye"));
    Tag tag = new Tag("RYE");

    assertThat(anonymous().streamTags().carriers(tag, StreamQuery.parse("")))
        .containsExactly(second, first);
    assertThat(anonymous().streamTags().carriers(tag, StreamQuery.parse("bREAD")))
        .containsExactly(first);
    assertThat(anonymous().streamTags().carriers(new Tag("unused"), StreamQuery.parse("")))
        .isEmpty();
  }

  private StatusStream made(String name, String uri, @Nullable String color, @Nullable Tags tags) {
    root(uri.substring(0, uri.indexOf('/')));
    later();
    StreamDraft draft = new StreamDraft(name, uri, color == null ? null : new Color(color), tags);
    return contract().member(uri.substring(0, uri.indexOf('/'))).streams().create(draft).stream();
  }

  private List<StatusStream> search(String query) {
    return anonymous().streams().search(StreamQuery.parse(query));
  }

  private List<String> namesOf(String query) {
    return search(query).stream().map(StatusStream::name).map(StreamName::value).sorted().toList();
  }
}
