package io.dreamspace.http.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
  private static final ServerTime BRISBANE = new ServerTime(ZoneOffset.ofHours(10));

  private static Query query(String raw) {
    return Query.of(raw, BRISBANE);
  }

  private static Invalid refusal(String raw, Consumer<Query> reader) {
    return catchThrowableOfType(Invalid.class, () -> reader.accept(query(raw)));
  }

  @ParameterizedTest
  @CsvSource({
    "name=allen, allen",
    "name=a+b, a b",
    "name=a%20b, a b",
    "name=a%2Bb, a+b",
    "name=J%C3%B6rg%F0%9F%98%80, Jörg😀",
    "name=%c3%b6, ö",
    "n%61me=x, x",
    "name=a=b, a=b",
    "name=a%26b%3Dc, a&b=c",
    "name=a;b, a;b",
    "name=a?b, a?b",
    "name=<script>, <script>",
    "x=1&name=a, a",
    "&&name=a&, a",
  })
  void text_isDecodedAsForms(String raw, String expected) {
    assertThat(query(raw).text("name")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "name=", "&name&"})
  void text_isEmptyWithoutAValue(String raw) {
    assertThat(query(raw).text("name")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&", "&&"})
  void of_takesAnEmptyQuery(String raw) {
    Query query = query(raw);

    assertThat(query.text("name")).isNull();
    assertThat(query.integer("event_id")).isNull();
    assertThat(query.bool("forgotten")).isNull();
    assertThat(query.time("created_after")).isNull();
    query.refuseOthers();
  }

  @ParameterizedTest
  @CsvSource({"?, ?", "=b, ''", "=, ''", "?name=a, ?name"})
  void refuseOthers_refusesStrangeNames(String raw, String name) {
    assertThat(refusal(raw, Query::refuseOthers))
        .hasMessage("Filter '%s' is not accepted here; none is.", name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=%", "name=%4", "name=%zz", "name=%4g", "name=%+1", "name=%-1", "name=%\uff14\uff11",
        "%=a", "name=%ff", "name=%C3", "name=%C0%80", "name=%ED%A0%80", "name=\u00f6", "name=\ufffd"
      })
  void of_refusesWhatIsMalformed(String raw) {
    assertThat(refusal(raw, query -> {}))
        .hasMessageStartingWith("The query is not well percent-encoded UTF-8: '");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name=%00", "na%00me=a", "x=a%00b"})
  void of_refusesNul(String raw) {
    assertThat(refusal(raw, query -> {})).hasMessage("The query contains a NUL character.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name=a&name=a", "name=a&x=1&n%61me=b", "name&name"})
  void of_refusesAFilterThatIsGivenTwice(String raw) {
    Invalid invalid = refusal(raw, query -> {});

    assertThat(invalid).hasMessage("Filter 'name' is given more than once.");
    assertThat(invalid.field()).isEqualTo("name");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "21, 21",
    "-21, -21",
    "007, 7",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
  })
  void integer_takes64Bits(String value, long expected) {
    assertThat(query("event_id=" + value).integer("event_id")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "abc, abc",
    "1.0, 1.0",
    "1e3, 1e3",
    "%2B1, +1",
    "+1, ' 1'",
    "-, -",
    "--1, --1",
    "0x10, 0x10",
    "9223372036854775808, 9223372036854775808",
    "%D9%A1, \u0661",
    "1_0, 1_0",
    "'1;drop', 1;drop",
  })
  void integer_refusesAnythingElse(String value, String shown) {
    Invalid invalid = refusal("event_id=" + value, query -> query.integer("event_id"));

    assertThat(invalid).hasMessage("'event_id' must be an integer, not '%s'.", shown);
    assertThat(invalid.field()).isEqualTo("event_id");
  }

  @Test
  void integer_showsOnlyTheBeginningOfALongValue() {
    assertThat(refusal("id=" + "9".repeat(60_000), query -> query.integer("id")))
        .hasMessage("'id' must be an integer, not '%s…'.", "9".repeat(40));
  }

  @Test
  void integer_keepsToItsBounds() {
    assertThat(query("limit=1").integer("limit", 1, 1000)).isEqualTo(1);
    assertThat(query("limit=1000").integer("limit", 1, 1000)).isEqualTo(1000);
    assertThat(query("").integer("limit", 1, 1000)).isNull();
    assertThat(refusal("limit=0", query -> query.integer("limit", 1, 1000)))
        .hasMessage("'limit' must be an integer from 1 to 1000, not '0'.");
    assertThat(refusal("limit=1001", query -> query.integer("limit", 1, 1000)))
        .hasMessage("'limit' must be an integer from 1 to 1000, not '1001'.");
  }

  @ParameterizedTest
  @CsvSource({"true, true", "1, true", "false, false", "0, false"})
  void bool_takesFourWords(String value, boolean expected) {
    assertThat(query("forgotten=" + value).bool("forgotten")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "True", "yes", "2", "null"})
  void bool_refusesAnythingElse(String value) {
    assertThat(refusal("forgotten=" + value, query -> query.bool("forgotten")))
        .hasMessage("'forgotten' must be true, false, 1 or 0, not '%s'.", value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-06-08T20:12:00%2B10:00", "2025-06-08T20:12:00+10:00", "2025-06-08+20:12:00+10:00",
        "2025-06-08T20:12:00", "2025-06-08%2020:12", "2025-06-08T10%3A12Z"
      })
  void time_understandsAPlusThatWasNotEncoded(String value) {
    assertThat(query("created_after=" + value).time("created_after"))
        .isEqualTo(Instant.parse("2025-06-08T10:12:00Z"));
  }

  @Test
  void time_refusesAnythingElse() {
    assertThat(refusal("created_after=soon", query -> query.time("created_after")))
        .hasMessageStartingWith("'created_after' must be a time such as ");
  }

  @Test
  void mappings_areAppliedToWhatIsGiven() {
    Query query = query("user_id=7&twitch_id=105474571");

    assertThat(query.integer("user_id", UserId::new)).isEqualTo(new UserId(7));
    assertThat(query.text("twitch_id", TwitchId::new)).isEqualTo(new TwitchId("105474571"));
    assertThat(query.integer("owner_id", UserId::new)).isNull();
    assertThat(query.text("other_id", TwitchId::new)).isNull();
  }

  @Test
  void with_standsInPlaceOfWhatIsGiven() {
    assertThat(query("user_id=8").with("user_id", 7).integer("user_id")).isEqualTo(7);
    assertThat(query("user_id=x").with("user_id", 7).integer("user_id")).isEqualTo(7);
    assertThat(query("").with("user_id", -7).integer("user_id")).isEqualTo(-7);
    assertThat(query("name=a").with("user_id", 7).text("name")).isEqualTo("a");
  }

  @Test
  void refuseOthers_namesTheFilterAndListsWhatIsAcceptedAsAsked() {
    Query query = query("name=a&colour=red");
    query.integer("user_id");
    query.text("name");
    query.time("created_after");

    Invalid invalid = catchThrowableOfType(Invalid.class, query::refuseOthers);

    assertThat(invalid.field()).isEqualTo("colour");
    assertThat(invalid)
        .hasMessage(
            "Filter 'colour' is not accepted here; accepted are user_id, name and created_after.");
  }

  @Test
  void refuseOthers_showsOnlyTheBeginningOfALongName() {
    assertThat(refusal("x".repeat(60_000), Query::refuseOthers).getMessage()).hasSizeLessThan(100);
  }

  @Test
  @Timeout(10)
  void of_takesLongQueriesInLinearTime() {
    String names =
        IntStream.range(0, 10_000).mapToObj(i -> "n" + i).collect(Collectors.joining("&"));
    for (int i = 0; i < 100; i++) {
      assertThat(query(names).text("n9999")).isEmpty();
      assertThat(query("name=" + "%C3%B6".repeat(10_000)).text("name")).hasSize(10_000);
      assertThat(query("&".repeat(65_536)).text("name")).isNull();
      assertThat(query("=".repeat(65_536)).text("")).hasSize(65_535);
    }
  }
}
