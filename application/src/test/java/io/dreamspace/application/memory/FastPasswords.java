package io.dreamspace.application.memory;

import io.dreamspace.application.access.PasswordHash;
import io.dreamspace.application.access.Passwords;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.account.Password;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Passwords that cost nothing to check, and so protect nobody; counts how often that is done. */
public final class FastPasswords implements Passwords {
  private final AtomicInteger checks = new AtomicInteger();
  private final AtomicInteger hashes = new AtomicInteger();

  /** How often a password was compared, be it to nothing. */
  public int checks() {
    return checks.get();
  }

  @Override
  public PasswordHash hash(Password password) {
    int salt = hashes.incrementAndGet();
    return new PasswordHash(salt + "$" + digest(salt, password));
  }

  @Override
  public boolean matches(Password password, @Nullable PasswordHash hash) {
    checks.incrementAndGet();
    if (hash == null) {
      return false;
    }
    String[] parts = hash.encoded().split("\\$", 2);
    return parts[1].equals(digest(Integer.parseInt(parts[0]), password));
  }

  private static String digest(int salt, Password password) {
    return new Secret(salt + password.value()).hash().hex();
  }
}
