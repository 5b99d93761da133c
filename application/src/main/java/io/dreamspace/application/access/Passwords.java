package io.dreamspace.application.access;

import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.Forbidden;
import org.jspecify.annotations.Nullable;

/**
 * Makes of passwords what may be kept of them, slowly. Out-port: an engine whose accounts have no
 * passwords needs none. Safe for use by many threads.
 */
public interface Passwords {

  /**
   * What may be kept of a password; another each time.
   *
   * @throws Problem.TooSoon if there is too much to do
   */
  PasswordHash hash(Password password);

  /**
   * Whether this is the password. Takes as long whatever the answer is.
   *
   * @param hash null if there is no password, which is then never right
   * @throws Problem.TooSoon if there is too much to do
   */
  boolean matches(Password password, @Nullable PasswordHash hash);

  /** None at all: nobody can have a password or sign in by one. */
  static Passwords none() {
    return new Passwords() {
      @Override
      public PasswordHash hash(Password password) {
        throw new Forbidden("There are no passwords here.");
      }

      @Override
      public boolean matches(Password password, @Nullable PasswordHash hash) {
        return false;
      }
    };
  }
}
