package io.dreamspace.client;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.application.user.Users;
import io.dreamspace.client.wire.UserBody;
import io.dreamspace.client.wire.UserDetailsBody;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserEdit;
import io.dreamspace.domain.user.UserId;

/** The use cases of users, over HTTP. */
record RemoteUsers(Http http) implements Users {
  private static final Target ALL = Target.all("users");
  private static final Reading<UserBody, User> USER = new Reading<>(UserBody.class, UserJson::user);
  static final Reading<UserDetailsBody, UserDetails> DETAILS =
      new Reading<>(UserDetailsBody.class, UserJson::details);

  static Target one(UserId id) {
    return ALL.at(id.value());
  }

  @Override
  public Listing<User> list(UserFilter filter, Paging paging) {
    return http.list(ALL, UserJson.filters(filter), paging, USER);
  }

  @Override
  public UserDetails get(UserId id) {
    return http.get(one(id), DETAILS);
  }

  @Override
  public boolean exists(UserId id) {
    return http.exists(one(id));
  }

  @Override
  public UserDetails record(UserDraft draft) {
    return http.post(ALL, UserJson.draft(draft), DETAILS);
  }

  @Override
  public UserDetails edit(UserId id, UserEdit edit) {
    return http.patch(one(id), UserJson.edit(edit), DETAILS);
  }

  @Override
  public UserDetails delete(UserId id) {
    return http.delete(one(id), DETAILS);
  }
}
