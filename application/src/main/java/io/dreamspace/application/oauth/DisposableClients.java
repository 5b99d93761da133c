package io.dreamspace.application.oauth;

import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.problem.Problem;

/** How clients make themselves, for one account. */
public interface DisposableClients {

  /**
   * Makes a client, for anybody.
   *
   * @param address of whoever asks, as the network knows it
   * @throws Problem.TooSoon if too many were made from there of late
   */
  NewDisposableClient create(DisposableDraft draft, String address);
}
