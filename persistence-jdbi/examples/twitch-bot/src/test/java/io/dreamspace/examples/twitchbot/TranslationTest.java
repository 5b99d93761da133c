package io.dreamspace.examples.twitchbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.problem.Problem;
import org.junit.jupiter.api.Test;

class TranslationTest {

  @Test
  void draft_namesUserAndTime() {
    var draft = Translation.draft(message(new TwitchContent.Chat("Hi")));
    assertThat(draft.occurredAt()).isEqualTo(Irc.SAID_AT);
    assertThat(draft.userName()).isEqualTo("Ann");
    assertThat(draft.user())
        .hasToString(
            "Named[draft=UserDraft[twitchId=TwitchId[value=7], name=Ann, preferences=Keep[]]]");
  }

  @Test
  void subscription_hasTheTierOfItsPlan() {
    assertThat(tier("Prime")).isEqualTo(1);
    assertThat(tier("1000")).isEqualTo(1);
    assertThat(tier("2000")).isEqualTo(2);
    assertThat(tier("3000")).isEqualTo(3);
  }

  @Test
  void subscription_ofUnknownPlanIsInvalid() {
    assertThatThrownBy(() -> tier("Gold"))
        .isInstanceOf(Problem.Invalid.class)
        .hasMessage("There is no tier for a subscription 'Gold'.");
  }

  @Test
  void cheer_hasItsCheermoteWhereItIsCertain() {
    assertThat(cheermote(100, "Cheer100 well done")).isEqualTo("Cheer");
    assertThat(cheermote(101, "4Head1 and uni100 4Head100")).isEqualTo("4Head");
    assertThat(cheermote(100, "abc123 Cheer100")).isEqualTo("Cheer");
    assertThat(cheermote(150, "Cheer100 uni50")).isNull();
    assertThat(cheermote(100, "Cheer100 uni100")).isNull();
    assertThat(cheermote(100, null)).isNull();
  }

  private static long tier(String plan) {
    var content = new TwitchContent.Subscription(plan, 1, null);
    return ((EventKind.Subscriber) Translation.draft(message(content)).kind()).tier();
  }

  private static String cheermote(long bits, String text) {
    var content = new TwitchContent.Cheer(bits, text);
    return ((EventKind.Cheer) Translation.draft(message(content)).kind()).cheerType();
  }

  private static TwitchMessage message(TwitchContent content) {
    return new TwitchMessage("m1", Irc.SAID_AT, "7", "Ann", content);
  }
}
