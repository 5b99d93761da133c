package io.dreamspace.persistence;

import io.dreamspace.application.access.CredentialStore;
import io.dreamspace.application.access.PasswordHash;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.ExternalIdentity;
import java.util.Optional;

record JdbiCredentialStore(Sql sql) implements CredentialStore {
  private static final String PASSWORD =
      "select password from accounts where account_id = :id and password is not null";

  private static final String SET_PASSWORD =
      "update accounts set password = ? where account_id = ?";

  private static final String FIND =
      "select account_id from identities where issuer = :issuer and subject = :subject";

  private static final String LINK = Insert.text("identities", "issuer", "subject", "account_id");

  @Override
  public Optional<PasswordHash> password(AccountId account) {
    return sql.read(
        handle ->
            handle
                .createQuery(PASSWORD)
                .bind("id", account.hex())
                .mapTo(String.class)
                .findOne()
                .map(PasswordHash::new));
  }

  @Override
  public void setPassword(AccountId account, PasswordHash hash) {
    sql.writeRow(SET_PASSWORD, hash.encoded(), account.hex());
  }

  @Override
  public Optional<AccountId> find(ExternalIdentity identity) {
    return sql.read(
        handle ->
            handle
                .createQuery(FIND)
                .bind("issuer", identity.issuer())
                .bind("subject", identity.subject())
                .mapTo(String.class)
                .findOne()
                .map(AccountId::new));
  }

  @Override
  public void link(ExternalIdentity identity, AccountId account) {
    sql.writeRow(LINK, identity.issuer(), identity.subject(), account.hex());
  }
}
