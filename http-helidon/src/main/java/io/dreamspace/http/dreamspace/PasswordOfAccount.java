package io.dreamspace.http.dreamspace;

import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.Password;
import io.dreamspace.http.mapping.AccessBodies;
import io.dreamspace.http.reading.Type;
import java.util.EnumSet;
import java.util.Set;

/** The password of an account, to be set. */
record PasswordOfAccount(Account account, AccessBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.POST);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    Password password =
        call.body(Type.object(fields -> fields.required("password", AccountInput.PASSWORD)));
    call.session().accounts().setPassword(account.id(), password);
    return new Reply.One(bodies.account(account));
  }
}
