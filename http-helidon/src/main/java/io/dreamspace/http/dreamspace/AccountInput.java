package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.reading.Type.TEXT;
import static io.dreamspace.http.reading.Type.listOf;
import static io.dreamspace.http.reading.Type.nullable;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.ClientDraft;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The bodies about accounts and clients. */
final class AccountInput {
  static final Type<Password> PASSWORD = named(Password::new);
  static final Type<UserName> USER_NAME = named(UserName::new);
  static final Type<ClientId> CLIENT_ID = id(ClientId::parse);
  private static final Type<AccountId> ACCOUNT_ID = id(AccountId::parse);

  private AccountInput() {}

  static AccountDraft account(Fields fields) {
    return new AccountDraft(
        fields.required("user_name", USER_NAME),
        fields.optional("password", nullable(PASSWORD)),
        fields.optional("twitch_id", nullable(UserInput.TWITCH_ID)));
  }

  /** A client, and the account that it is registered for. */
  record OwnedDraft(AccountId owner, ClientDraft draft) {
    static OwnedDraft of(Fields fields) {
      List<String> redirects = fields.optional("redirects", listOf(TEXT));
      return new OwnedDraft(
          fields.required("owner_id", ACCOUNT_ID),
          new ClientDraft(
              fields.required("name", TEXT),
              fields.required("uri", TEXT),
              fields.required("blurb", TEXT),
              redirects == null ? Redirects.none() : Redirects.parse(redirects)));
    }
  }

  static Redirects redirects(Fields fields) {
    return Redirects.parse(fields.required("redirects", listOf(TEXT)));
  }

  static DisposableDraft device(Fields fields) {
    String blurb = fields.optional("blurb", TEXT);
    return new DisposableDraft(fields.required("name", TEXT), blurb == null ? "" : blurb);
  }

  /** What is refused, named as it is called in the body. */
  private static <T> Type<T> named(Function<String, T> constructor) {
    return (name, value) -> {
      try {
        return constructor.apply(TEXT.read(name, value));
      } catch (Invalid invalid) {
        throw new Invalid(name, invalid.getMessage());
      }
    };
  }

  private static <T> Type<T> id(Function<String, Optional<T>> parser) {
    return (name, value) ->
        parser
            .apply(TEXT.read(name, value))
            .orElseThrow(
                () -> new Invalid(name, "Field '" + name + "' must be 24 hexadecimal digits."));
  }
}
