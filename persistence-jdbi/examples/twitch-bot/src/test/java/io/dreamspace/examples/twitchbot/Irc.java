package io.dreamspace.examples.twitchbot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lines as Twitch's server sends them to a client that asked for tags and commands. */
final class Irc {
  static final Instant SAID_AT = Instant.parse("2025-06-08T10:12:00.123Z");

  private static final String ROOM = "room-id=1337;tmi-sent-ts=" + SAID_AT.toEpochMilli();
  private static final String NOTICE = " :tmi.twitch.tv USERNOTICE #dreamspace";

  private Irc() {}

  static String chat(String id, String user, String text) {
    return "@badge-info=subscriber/7;badges=subscriber/6;client-nonce=3f;color=#0000FF;"
        + by(id, user)
        + ";emotes=;first-msg=0;mod=0;returning-chatter=0;subscriber=1;turbo=0;user-type= :"
        + user
        + "!"
        + user
        + "@"
        + user
        + ".tmi.twitch.tv PRIVMSG #dreamspace :"
        + text;
  }

  static String action(String id, String user, String text) {
    return chat(id, user, "\u0001ACTION " + text + "\u0001");
  }

  static String cheer(String id, String user, int bits, String text) {
    return "@bits=" + bits + ";" + chat(id, user, text).substring(1);
  }

  static String mirrored(String line) {
    return "@source-id=other;source-room-id=4711;source-badges=;" + line.substring(1);
  }

  static String sub(String id, String user, String plan) {
    return "@badge-info=;badges=;"
        + by(id, user)
        + ";login="
        + user
        + ";msg-id=sub;msg-param-cumulative-months=1;msg-param-months=0;"
        + "msg-param-should-share-streak=0;msg-param-sub-plan-name=Dream\\sClub;msg-param-sub-plan="
        + plan
        + ";system-msg="
        + user
        + "\\ssubscribed."
        + NOTICE;
  }

  static String resub(String id, String user, String plan, int months, String text) {
    return sub(id, user, plan)
            .replace("msg-id=sub", "msg-id=resub")
            .replace("cumulative-months=1", "cumulative-months=" + months)
        + " :"
        + text;
  }

  static String laterMonthOfGift(String id, String user, int months, String text) {
    return "@msg-param-was-gifted=true;msg-param-anon-gift=false;msg-param-gifter-id=9;"
        + "msg-param-gifter-login=giver;msg-param-gift-months=6;"
        + "msg-param-gift-month-being-redeemed=3;"
        + resub(id, user, "2000", months, text).substring(1);
  }

  static String gift(String id, String giver, String recipient, int months) {
    return "@badge-info=;badges=;"
        + by(id, giver)
        + ";login="
        + giver
        + ";msg-id=subgift;msg-param-community-gift-id=bomb;msg-param-gift-months=1;"
        + "msg-param-months="
        + months
        + ";msg-param-recipient-display-name="
        + shown(recipient)
        + ";msg-param-recipient-id="
        + idOf(recipient)
        + ";msg-param-recipient-user-name="
        + recipient
        + ";msg-param-sub-plan-name=Dream\\sClub;msg-param-sub-plan=1000;system-msg=A\\sgift!"
        + NOTICE;
  }

  static String giftBombAnnounced(String id, String giver, int count) {
    return "@badge-info=;badges=;"
        + by(id, giver)
        + ";login="
        + giver
        + ";msg-id=submysterygift;msg-param-community-gift-id=bomb;msg-param-mass-gift-count="
        + count
        + ";msg-param-sender-count=200;msg-param-sub-plan=1000;system-msg=Gifts!"
        + NOTICE;
  }

  /** The announcement and then each gift, as they come. */
  static List<String> giftBomb(String giver, int count) {
    List<String> lines = new ArrayList<>();
    lines.add(giftBombAnnounced("bomb", giver, count));
    for (int i = 0; i < count; i++) {
      lines.add(gift("gift-" + i, giver, "viewer" + i, 1));
    }
    return lines;
  }

  static String raid(String id, String raider, int viewers) {
    return "@badge-info=;badges=;"
        + by(id, raider)
        + ";login="
        + raider
        + ";msg-id=raid;msg-param-displayName="
        + shown(raider)
        + ";msg-param-login="
        + raider
        + ";msg-param-viewerCount="
        + viewers
        + ";system-msg=Raiders!"
        + NOTICE;
  }

  /** Everybody's id is made of their name. */
  static String idOf(String user) {
    return Integer.toString(user.hashCode() & Integer.MAX_VALUE);
  }

  /** Everybody is shown with a capital letter. */
  static String shown(String user) {
    return Character.toUpperCase(user.charAt(0)) + user.substring(1);
  }

  private static String by(String id, String user) {
    return "display-name=" + shown(user) + ";id=" + id + ";" + ROOM + ";user-id=" + idOf(user);
  }
}
