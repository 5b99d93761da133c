package io.dreamspace.http.dreamspace;

import io.dreamspace.client.wire.PasswordStateBody;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.Password;
import io.dreamspace.http.mapping.AccessBodies;
import io.dreamspace.http.reading.Type;
import java.util.EnumSet;
import java.util.Set;

/** The password of an account, to be set; of what it is, nothing is told but whether it is. */
record PasswordOfAccount(Account account, AccessBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET, Verb.POST);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    if (verb == Verb.GET) {
      return new Reply.One(
          new PasswordStateBody(call.session().accounts().hasPassword(account.id())));
    }
    Password password =
        call.body(Type.object(fields -> fields.required("password", AccountInput.PASSWORD)));
    call.session().accounts().setPassword(account.id(), password);
    return new Reply.One(bodies.account(account));
  }
}
