package io.dreamspace.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedAccountsTest {
  private static final Instant DAWN = Instant.parse("2025-06-08T06:00:00Z");
  private static final Instant NOON = Instant.parse("2025-06-08T12:00:00Z");
  private static final Instant DUSK = Instant.parse("2025-06-08T18:00:00Z");
  private static final TwitchAccount FIRST = account("1", "one", DAWN);
  private static final TwitchAccount SECOND = account("2", "two", NOON);
  private static final TwitchAccount THIRD = account("3", null, DUSK);
  private static final LinkedAccounts ALL = accounts(FIRST, SECOND, THIRD);

  @Test
  void list_isACopy() {
    List<TwitchAccount> list = new ArrayList<>(List.of(FIRST));
    LinkedAccounts accounts = new LinkedAccounts(list);

    list.clear();

    assertThat(accounts.list()).containsExactly(FIRST).isUnmodifiable();
  }

  @Test
  void shown_isTheFirst() {
    assertThat(ALL.shown()).isEqualTo(FIRST);
    assertThat(LinkedAccounts.none().shown()).isNull();
  }

  @Test
  void contains_comparesToTheLetter() {
    LinkedAccounts accounts = accounts(account("Ab", null, DAWN));

    assertThat(accounts.contains(new TwitchId("Ab"))).isTrue();
    assertThat(accounts.contains(new TwitchId("ab"))).isFalse();
    assertThat(LinkedAccounts.none().contains(new TwitchId("Ab"))).isFalse();
  }

  @Test
  void link_addsTheLast() {
    assertThat(LinkedAccounts.none().link(FIRST.twitchId(), "one", DAWN))
        .isEqualTo(accounts(FIRST));
    assertThat(accounts(FIRST, SECOND).link(THIRD.twitchId(), null, DUSK)).isEqualTo(ALL);
  }

  @Test
  void link_ofOneThatIsLinked_renamesIt() {
    assertThat(ALL.link(SECOND.twitchId(), "new", DUSK))
        .isEqualTo(accounts(FIRST, account("2", "new", NOON), THIRD));
  }

  @Test
  void unlink_leavesTheOthersAsTheyAre() {
    assertThat(ALL.unlink(SECOND.twitchId())).isEqualTo(accounts(FIRST, THIRD));
    assertThat(ALL.unlink(FIRST.twitchId()).shown()).isEqualTo(SECOND);
    assertThat(ALL.unlink(new TwitchId("none"))).isEqualTo(ALL);
    assertThat(accounts(FIRST).unlink(FIRST.twitchId())).isEqualTo(LinkedAccounts.none());
  }

  @Test
  void rename_namesThatAccountAlone() {
    assertThat(ALL.rename(THIRD.twitchId(), "three"))
        .isEqualTo(accounts(FIRST, SECOND, account("3", "three", DUSK)));
    assertThat(ALL.rename(FIRST.twitchId(), null))
        .isEqualTo(accounts(account("1", null, DAWN), SECOND, THIRD));
    assertThat(ALL.rename(new TwitchId("none"), "new")).isEqualTo(ALL);
  }

  @Test
  void show_movesALinkedOneToTheFront() {
    assertThat(ALL.show(SECOND.twitchId(), "ignored", DUSK))
        .isEqualTo(accounts(SECOND, FIRST, THIRD));
    assertThat(ALL.show(FIRST.twitchId(), "ignored", DUSK)).isEqualTo(ALL);
  }

  @Test
  void show_keepsTheOthersByTheTimeTheyWereLinked() {
    LinkedAccounts shownInTurn =
        ALL.show(SECOND.twitchId(), null, DUSK).show(THIRD.twitchId(), null, DUSK);

    assertThat(shownInTurn).isEqualTo(accounts(THIRD, FIRST, SECOND));
    assertThat(shownInTurn.unlink(THIRD.twitchId()).shown()).isEqualTo(FIRST);
  }

  @Test
  void show_ofANewOne_takesThePlaceAndTheNameOfTheOneShown() {
    assertThat(accounts(FIRST, SECOND).show(new TwitchId("9"), "ignored", DUSK))
        .isEqualTo(accounts(account("9", "one", DUSK), SECOND));
    assertThat(accounts(THIRD).show(new TwitchId("9"), "ignored", DUSK))
        .isEqualTo(accounts(account("9", null, DUSK)));
  }

  @Test
  void show_ofTheFirstEver_hasTheNameGiven() {
    assertThat(LinkedAccounts.none().show(new TwitchId("9"), "name", DUSK))
        .isEqualTo(accounts(account("9", "name", DUSK)));
  }

  @Test
  void show_ofNone_unlinksTheOneShown() {
    assertThat(ALL.show(null, "ignored", DUSK)).isEqualTo(accounts(SECOND, THIRD));
    assertThat(LinkedAccounts.none().show(null, "ignored", DUSK)).isEqualTo(LinkedAccounts.none());
  }

  private static LinkedAccounts accounts(TwitchAccount... accounts) {
    return new LinkedAccounts(List.of(accounts));
  }

  private static TwitchAccount account(String id, String name, Instant linkedAt) {
    return new TwitchAccount(new TwitchId(id), name, linkedAt);
  }
}
