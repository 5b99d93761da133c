package io.dreamspace.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.edit.Edit;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UserTest {
  private static final UserId ID = new UserId(1);
  private static final TwitchId TWITCH_ID = new TwitchId("1");
  private static final User USER = new User(ID, TWITCH_ID, "name", "{}", Instant.EPOCH);

  @Test
  void showing_takesIdAndNameOfTheAccountShown() {
    LinkedAccounts accounts =
        LinkedAccounts.none()
            .link(new TwitchId("2"), null, Instant.EPOCH)
            .link(TWITCH_ID, "name", Instant.EPOCH);

    assertThat(USER.showing(accounts, "ignored"))
        .isEqualTo(new User(ID, new TwitchId("2"), null, "{}", Instant.EPOCH));
  }

  @Test
  void showing_withoutAccount_keepsOnlyTheNameGiven() {
    assertThat(USER.showing(LinkedAccounts.none(), null))
        .isEqualTo(new User(ID, null, null, "{}", Instant.EPOCH));
    assertThat(USER.showing(LinkedAccounts.none(), "kept").name()).isEqualTo("kept");
  }

  @Test
  void withPreferences_changesNothingElse() {
    assertThat(USER.withPreferences(Edit.keep())).isEqualTo(USER);
    assertThat(USER.withPreferences(Edit.set(null)))
        .isEqualTo(new User(ID, TWITCH_ID, "name", null, Instant.EPOCH));
  }
}
