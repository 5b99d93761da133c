package io.dreamspace.http.passwords;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.dreamspace.application.access.PasswordHash;
import io.dreamspace.application.access.Passwords;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.problem.Problem.TooSoon;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Passwords by Argon2id. Few are hashed at a time, so that those who sign in take neither all the
 * memory nor all the processors.
 */
public final class Argon2Passwords implements Passwords {
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int ITERATIONS = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LATER = Duration.ofSeconds(5);

  private final Argon2Function function =
      Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, LANES, HASH_BYTES, Argon2.ID);
  private final SecureRandom random = new SecureRandom();
  private final Semaphore places;
  private final Duration patience;

  /** As many at a time as there are processors, but for one. */
  public Argon2Passwords() {
    this(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), PATIENCE);
  }

  Argon2Passwords(int atOnce, Duration patience) {
    this.places = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  @Override
  public PasswordHash hash(Password password) {
    return inTurn(() -> new PasswordHash(hashed(password)));
  }

  /** Without a hash one is made and thrown away: that takes as long as comparing. */
  @Override
  public boolean matches(Password password, @Nullable PasswordHash hash) {
    return inTurn(() -> hash == null ? hashed(password).isEmpty() : isRight(password, hash));
  }

  private String hashed(Password password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return function.hash(password.value().getBytes(StandardCharsets.UTF_8), salt).getResult();
  }

  private static boolean isRight(Password password, PasswordHash hash) {
    String encoded = hash.encoded();
    return Argon2Function.getInstanceFromHash(encoded)
        .check(
            password.value().getBytes(StandardCharsets.UTF_8),
            encoded.getBytes(StandardCharsets.UTF_8));
  }

  private <T> T inTurn(Callable<T> work) {
    try {
      if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw tooMuch();
      }
      try {
        return aside(work);
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw tooMuch();
    }
  }

  /** On a thread of its own: a virtual one would hold a carrier, of which there are few. */
  private static <T> T aside(Callable<T> work) throws InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofPlatform().name("password").daemon().start(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A password could not be hashed.", e.getCause());
    }
  }

  private static TooSoon tooMuch() {
    return new TooSoon("Too many people are signing in; try again later.", LATER);
  }
}
