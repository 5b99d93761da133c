package io.dreamspace.application.access;

import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.TooSoon;
import java.util.Optional;

/**
 * How whoever holds the API key, the operator, signs in with a browser, and stays so for twelve
 * hours from when that was last of use, for thirty days at most. Nothing is kept: sessions outlast
 * restarts, and end when the key is changed.
 */
public interface OperatorSessions {
  /**
   * Signs in.
   *
   * @param apiKey as it was typed
   * @param address where the browser is, as far as that is known
   * @throws Forbidden if that is not the key
   * @throws TooSoon if too many wrong keys came from there
   */
  OperatorSession signIn(String apiKey, String address);

  /**
   * The session that a browser says that it is in.
   *
   * @param shown anything
   * @return empty if there is none, or it has expired
   */
  Optional<OperatorSession> find(String shown);
}
