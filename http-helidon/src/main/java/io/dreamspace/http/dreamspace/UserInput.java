package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.reading.Type.INTEGER;
import static io.dreamspace.http.reading.Type.TEXT;
import static io.dreamspace.http.reading.Type.nullable;

import io.dreamspace.application.user.UserFilter;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserEdit;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;

/** The bodies and filters of users. */
public final class UserInput {
  static final Type<UserId> USER_ID = INTEGER.map(UserId::new);
  static final Type<TwitchId> TWITCH_ID = TEXT.map(TwitchId::new);

  private UserInput() {}

  static UserDraft draft(Fields fields) {
    return new UserDraft(
        fields.required("twitch_id", nullable(TWITCH_ID)),
        fields.required("name", nullable(TEXT)),
        fields.edit("preferences", nullable(TEXT)));
  }

  public static UserEdit edit(Fields fields) {
    return new UserEdit(
        fields.edit("twitch_id", nullable(TWITCH_ID)),
        fields.edit("name", nullable(TEXT)),
        fields.edit("preferences", nullable(TEXT)));
  }

  public static UserFilter filter(Query query) {
    return new UserFilter(
        query.integer("user_id", UserId::new),
        query.text("twitch_id", TwitchId::new),
        query.text("name"),
        Ranges.of(query, "created"));
  }
}
