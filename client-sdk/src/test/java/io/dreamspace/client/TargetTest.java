package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.listing.Order;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

  @ParameterizedTest
  @CsvSource({
    "a/b, a%2Fb",
    ".., %2E%2E",
    "a b, a%20b",
    "+, %2B",
    "\u00e9, %C3%A9",
    "\ud83d\ude00, %F0%9F%98%80"
  })
  void segment_isEncoded(String segment, String encoded) {
    assertThat(Target.all("users").at(7).at(segment).pathAndQuery())
        .isEqualTo("/users/7/" + encoded);
  }

  @Test
  void filters_areWrittenAsTheApiNamesThem() {
    UserFilter filter =
        new UserFilter(
            new UserId(-1), null, "a&b=c \u00e9", new TimeRange(Instant.EPOCH, Instant.MAX));

    assertThat(
            Target.all("users")
                .with(UserJson.filters(filter).page(Order.OLDEST, 3, 5))
                .pathAndQuery())
        .isEqualTo(
            "/users?user_id=-1&name=a%26b%3Dc+%C3%A9&created_after=1970-01-01T00%3A00%3A00Z"
                + "&created_before=9999-12-31T00%3A00%3A00Z&limit=5&after=3");
    assertThat(UserJson.filters(UserFilter.all()).page(Order.NEWEST, 3, 5).encoded())
        .isEqualTo("order=newest&limit=5&after=3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\ud800"})
  void filter_thatNoTextCanMeet_isInvalid(String name) {
    UserFilter filter = new UserFilter(null, null, name, TimeRange.always());

    assertThatThrownBy(() -> UserJson.filters(filter))
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo("name"));
  }
}
