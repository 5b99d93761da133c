package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What begins in the moment in which another thread closes. */
class TransportTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final URI NOBODY = URI.create("http://127.0.0.1:1/");
  private static final HttpRequest REQUEST = HttpRequest.newBuilder(NOBODY).build();

  private Transport transport;

  @BeforeEach
  void open() {
    transport = new Transport(ServerAddress.of(NOBODY), PATIENCE, new ThreadsOfAClosing());
  }

  @AfterEach
  void close() {
    transport.close();
  }

  @Test
  void call_thenHasCertainlyNotArrived() {
    assertThat(transport.send(REQUEST, PATIENCE))
        .isInstanceOfSatisfying(
            Attempt.Lost.class, lost -> assertThat(lost.mayHaveArrived()).isFalse());
  }

  @Test
  void longAnswer_thenBreaks() {
    assertThatThrownBy(() -> transport.open(REQUEST, PATIENCE)).isInstanceOf(IOException.class);
  }

  @Test
  void websocket_thenIsNotOpened() {
    URI address = URI.create("ws://127.0.0.1:1/");
    WebSocket.Listener listener = new WebSocket.Listener() {};

    assertThatThrownBy(
            () -> transport.open(address, listener, options -> {}).get(30, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  /** They are asked for one just before they end. */
  private final class ThreadsOfAClosing extends AbstractExecutorService {
    @Override
    public void execute(Runnable command) {
      transport.close();
      throw new RejectedExecutionException();
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return true;
    }

    @Override
    public boolean isTerminated() {
      return true;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}
