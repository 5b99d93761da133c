package io.dreamspace.http.dreamspace;

import io.dreamspace.application.oauth.Authorizations;
import io.dreamspace.client.wire.DeviceBody;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.http.mapping.AccessBodies;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Type;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * The tokens that act for an account, to be issued: to a client, or to a device that is none yet.
 */
record TokensOfAccount(AccountId account, AccessBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.POST);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    Function<Authorizations, DeviceBody> issue = call.body(Type.object(this::issue));
    return new Reply.Secret(issue.apply(call.session().authorizations()));
  }

  private Function<Authorizations, DeviceBody> issue(Fields fields) {
    if (!fields.has("client_id")) {
      var device = AccountInput.device(fields);
      return authorizations -> bodies.device(authorizations.issue(account, device));
    }
    ClientId client = fields.required("client_id", AccountInput.CLIENT_ID);
    return authorizations -> bodies.tokens(client, authorizations.issue(account, client));
  }
}
