package io.dreamspace.examples.twitchbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.examples.twitchbot.TwitchContent.Chat;
import io.dreamspace.examples.twitchbot.TwitchContent.Cheer;
import io.dreamspace.examples.twitchbot.TwitchContent.Raid;
import io.dreamspace.examples.twitchbot.TwitchContent.Subscription;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarTest {
  private final Channel channel = new Channel();
  private final List<TwitchMessage> heard = new ArrayList<>();
  private final Ear ear = Ear.on(channel.events(), heard::add);

  @Test
  void chat_isHeardWithIdTimeAndShownName() {
    channel.says(Irc.chat("m1", "alllenski", "Hi \uD83D\uDE00 there"));
    assertThat(heard)
        .containsExactly(
            new TwitchMessage(
                "m1",
                Irc.SAID_AT,
                Irc.idOf("alllenski"),
                "Alllenski",
                new Chat("Hi \uD83D\uDE00 there")));
  }

  @Test
  void action_isChat() {
    channel.says(Irc.action("m1", "ann", "waves"));
    assertThat(contents()).containsExactly(new Chat("waves"));
  }

  @Test
  void cheer_isNoChatToo() {
    channel.says(Irc.cheer("m1", "ann", 100, "Cheer100 yes"));
    assertThat(contents()).containsExactly(new Cheer(100, "Cheer100 yes"));
  }

  @Test
  void subscriptions_bringPlanMonthsAndText() {
    channel.says(Irc.sub("m1", "ann", "Prime"));
    channel.says(Irc.resub("m2", "ben", "3000", 25, "Again!"));
    channel.says(Irc.laterMonthOfGift("m3", "cleo", 4, "Thanks"));
    assertThat(contents())
        .containsExactly(
            new Subscription("Prime", 1, null),
            new Subscription("3000", 25, "Again!"),
            new Subscription("2000", 4, "Thanks"));
    assertThat(heard).extracting(TwitchMessage::userName).containsExactly("Ann", "Ben", "Cleo");
  }

  @Test
  void gift_isTheRecipients() {
    channel.says(Irc.gift("m1", "giver", "lucky", 3));
    assertThat(heard)
        .containsExactly(
            new TwitchMessage(
                "m1", Irc.SAID_AT, Irc.idOf("lucky"), "Lucky", new Subscription("1000", 3, null)));
  }

  @Test
  void giftBomb_isItsGifts() {
    channel.says(Irc.giftBomb("giver", 50));
    assertThat(heard).hasSize(50).extracting(TwitchMessage::id).doesNotHaveDuplicates();
  }

  @Test
  void raid_bringsViewers() {
    channel.says(Irc.raid("m1", "raider", 321));
    assertThat(contents()).containsExactly(new Raid(321));
  }

  @Test
  void mirrored_isNotHeard() {
    channel.says(Irc.mirrored(Irc.chat("m1", "ann", "over there")));
    channel.says(Irc.mirrored(Irc.sub("m2", "ann", "1000")));
    channel.says(Irc.chat("m3", "ann", "here"));
    assertThat(contents()).containsExactly(new Chat("here"));
  }

  @Test
  void close_hearsNothingMore() {
    ear.close();
    channel.says(Irc.chat("m1", "ann", "Anybody?"));
    assertThat(heard).isEmpty();
  }

  private List<TwitchContent> contents() {
    return heard.stream().map(TwitchMessage::content).toList();
  }
}
