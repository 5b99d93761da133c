package io.dreamspace.application.oauth;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.access.Patience;
import io.dreamspace.application.access.SecretSource;
import io.dreamspace.application.access.Turnstile;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.client.DisposableDraft;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The use case of disposable clients, on stores. */
public final class DisposableClientService implements DisposableClients {
  private static final Patience FROM_ADDRESS =
      new Patience("disposable client", 100, Duration.ofHours(1));

  private final UnitOfWork unitOfWork;
  private final OneTimeCodeStore codes;
  private final DisposableRecorder recorder;
  private final Expiry expiry;
  private final Turnstile turnstile;
  private final InstantSource clock;
  private final SecretSource secrets;
  private final Duration codeLifetime;

  public DisposableClientService(
      Stores stores,
      DisposableRecorder recorder,
      Expiry expiry,
      Turnstile turnstile,
      InstantSource clock,
      SecretSource secrets,
      Duration codeLifetime) {
    this.unitOfWork = stores.unitOfWork();
    this.codes = stores.access().oneTimeCodes();
    this.recorder = recorder;
    this.expiry = expiry;
    this.turnstile = turnstile;
    this.clock = clock;
    this.secrets = secrets;
    this.codeLifetime = codeLifetime;
  }

  @Override
  public NewDisposableClient create(DisposableDraft draft, String address) {
    return unitOfWork.write(
        () -> {
          turnstile.pass(FROM_ADDRESS, address);
          return create(draft);
        });
  }

  private NewDisposableClient create(DisposableDraft draft) {
    Instant now = clock.instant();
    expiry.clear(now);
    Secret secret = secrets.token();
    DisposableClient client = recorder.record(draft, null, secret);
    Secret code = newCode();
    codes.insert(new OneTimeCode(code.hash(), client.id(), now.plus(codeLifetime)));
    return new NewDisposableClient(client, secret, code, codeLifetime);
  }

  /** They are short enough for one to come twice, once in an age. */
  private Secret newCode() {
    Secret code = secrets.code();
    return codes.find(code.hash()).isPresent() ? newCode() : code;
  }
}
