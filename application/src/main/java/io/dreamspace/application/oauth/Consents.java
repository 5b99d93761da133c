package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.domain.problem.Problem;

/**
 * How members allow clients to act for them. Throws {@link Problem.Forbidden} for whoever is none,
 * and {@link Problem.Conflict} for members who have no name yet.
 */
public interface Consents {

  /**
   * The client that asks, to be shown before it is allowed.
   *
   * @throws Problem.NotFound if there is none of this id, or it may not have anybody sent back to
   *     where it wants
   */
  RegisteredClient client(AuthorizationRequest request);

  /**
   * Allows it.
   *
   * @return the code that the browser carries back, in place of any that the client did not redeem
   * @throws Problem.NotFound as for {@link #client}
   */
  Secret allow(AuthorizationRequest request);

  /**
   * The client that shows this code, which nobody has allowed yet.
   *
   * @param oneTimeCode as it was typed
   * @throws Problem.NotFound if there is none: it never was, it was used, or it has expired
   * @throws Problem.TooSoon if the member has mistyped too often
   */
  DisposableClient disposableClient(String oneTimeCode);

  /**
   * Allows it, so that it can redeem its code.
   *
   * @param clientId as it was sent; anything, as is {@code oneTimeCode}
   * @throws Problem.NotFound as for {@link #disposableClient}, or if the code is another client's
   */
  DisposableClient allowDisposable(String clientId, String oneTimeCode);
}
