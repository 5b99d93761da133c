package io.dreamspace.application.access;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.ExternalIdentity;
import java.util.Optional;

/** Keeps by what people prove to have an account. */
public interface CredentialStore {
  /** Empty also if there is no such account. */
  Optional<PasswordHash> password(AccountId account);

  /** Keeps a password in place of the one before, if there was one. */
  void setPassword(AccountId account, PasswordHash hash);

  /** Whose identity this is. */
  Optional<AccountId> find(ExternalIdentity identity);

  /** Says whose identity this is, which is nobody's yet. */
  void link(ExternalIdentity identity, AccountId account);
}
