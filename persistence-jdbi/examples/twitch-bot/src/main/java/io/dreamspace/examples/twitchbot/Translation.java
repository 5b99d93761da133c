package io.dreamspace.examples.twitchbot;

import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserRef;

/** From what Twitch said to what Dreamspace keeps. */
final class Translation {
  private static final int PLANS_FOR_EACH_TIER = 1000;

  private Translation() {}

  /**
   * The event of this message.
   *
   * @throws Problem.Invalid if it says something that Dreamspace cannot keep
   */
  static EventDraft draft(TwitchMessage message) {
    String userId = message.userId();
    TwitchId twitchId = userId == null ? null : new TwitchId(userId);
    return new EventDraft(
        new UserRef.Named(new UserDraft(twitchId, message.userName(), Edit.keep())),
        new DocumentRef.None(),
        message.userName(),
        message.at(),
        kind(message.content()));
  }

  private static EventKind kind(TwitchContent content) {
    return switch (content) {
      case TwitchContent.Chat(String text) -> new EventKind.Plain(text);
      case TwitchContent.Subscription(String plan, long months, String text) ->
          new EventKind.Subscriber(tier(plan), months, text);
      case TwitchContent.Cheer(long bits, String text) ->
          new EventKind.Cheer(bits, Cheermote.paying(bits, text).orElse(null), text);
      case TwitchContent.Raid(long viewers) -> new EventKind.Raid(viewers);
    };
  }

  private static long tier(String plan) {
    if (plan.equals("Prime")) {
      return 1;
    }
    try {
      return Long.parseLong(plan) / PLANS_FOR_EACH_TIER;
    } catch (NumberFormatException e) {
      throw new Problem.Invalid("tier", "There is no tier for a subscription '" + plan + "'.");
    }
  }
}
