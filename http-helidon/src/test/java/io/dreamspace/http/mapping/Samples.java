package io.dreamspace.http.mapping;

import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What the golden files have in common. */
final class Samples {
  static final UserId USER_ID = new UserId(4);
  static final TwitchId TWITCH_ID = new TwitchId("105474571");
  static final String NAME = "alllenski";
  static final Instant USER_CREATED_AT = Instant.parse("2025-06-13T13:52:45.320284Z");
  static final Instant EARLIER = Instant.parse("2025-06-18T11:27:59.053049Z");
  static final Instant LATER = Instant.parse("2025-06-18T11:33:12.248765Z");

  private Samples() {}

  static WireBodies bodies() {
    return new WireBodies(
        instant ->
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atOffset(ZoneOffset.ofHours(10))));
  }

  static User user() {
    return new User(USER_ID, TWITCH_ID, NAME, null, USER_CREATED_AT);
  }
}
