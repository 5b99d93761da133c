package io.dreamspace.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends requests, each once, and can end them all at any time. */
final class Transport implements AutoCloseable {
  private static final String CLOSED = "The session was closed during the call.";
  private static final String INTERRUPTED = "The thread was interrupted during the call.";

  /** How long closing waits for threads that have nothing left to do. */
  private static final Duration WINDING_UP = Duration.ofSeconds(2);

  private final ServerAddress server;
  private final ExecutorService threads;
  private final HttpClient client;
  private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);

  Transport(ServerAddress server, Duration connectTimeout) {
    this(server, connectTimeout, Executors.newVirtualThreadPerTaskExecutor());
  }

  /** On these threads, which end with it. */
  Transport(ServerAddress server, Duration connectTimeout, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER) // The key is for this server alone.
            .connectTimeout(connectTimeout)
            .executor(threads)
            .build();
  }

  void requireOpen() {
    if (isClosed()) {
      throw new IllegalStateException("The session is closed.");
    }
  }

  /** Opens a websocket; whoever opens one closes it. */
  CompletableFuture<WebSocket> open(
      URI address, WebSocket.Listener listener, Consumer<WebSocket.Builder> options) {
    WebSocket.Builder builder = client.newWebSocketBuilder();
    options.accept(builder);
    return begin(() -> builder.buildAsync(address, listener));
  }

  /**
   * Sends a request whose answer comes for as long as whoever asked reads it, and waits so long for
   * its beginning.
   */
  HttpResponse<InputStream> open(HttpRequest request, Duration patience)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<InputStream>> answer =
        begin(() -> client.sendAsync(request, BodyHandlers.ofInputStream()));
    try {
      return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new IOException("The connection to " + server + " broke.", e.getCause());
    } catch (TimeoutException | InterruptedException e) {
      abandon(answer, e);
      if (e instanceof InterruptedException interrupted) {
        throw interrupted;
      }
      throw new IOException("The server at " + server + " does not begin to answer.", e);
    }
  }

  /** It may have come in this moment, and nobody will read it. */
  private static void abandon(
      CompletableFuture<HttpResponse<InputStream>> answer, Exception reason) {
    if (!answer.cancel(true) && !answer.isCompletedExceptionally()) {
      try {
        answer.join().body().close();
      } catch (IOException e) {
        reason.addSuppressed(e);
      }
    }
  }

  /** Sends a request, and waits so long for its answer to be there to the end. */
  @SuppressWarnings("CollectionUndefinedEquality") // Each future equals itself alone, as it should.
  Attempt send(HttpRequest request, Duration patience) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        begin(() -> client.sendAsync(request, BodyHandlers.ofByteArray()));
    underWay.add(answer);
    if (isClosed()) {
      answer.cancel(true); // Whoever closed may not have seen it.
    }
    try {
      return new Attempt.Answered(answer.get(patience.toNanos(), TimeUnit.NANOSECONDS));
    } catch (ExecutionException e) {
      return failed(e.getCause());
    } catch (TimeoutException e) {
      String within = " did not answer within " + patience.toMillis() + " ms.";
      return new Attempt.Lost("The server at " + server + within, true, e);
    } catch (CancellationException e) {
      return new Attempt.GivenUp(CLOSED);
    } catch (InterruptedException e) {
      return interrupted();
    } finally {
      underWay.remove(answer);
      answer.cancel(true);
    }
  }

  private static <T> CompletableFuture<T> begin(Supplier<CompletableFuture<T>> exchange) {
    try {
      return exchange.get();
    } catch (RejectedExecutionException closing) {
      return CompletableFuture.failedFuture(new NotBegun(closing));
    }
  }

  /** There were no threads for it any more. */
  private static final class NotBegun extends IOException {
    private static final long serialVersionUID = 1;

    NotBegun(RejectedExecutionException cause) {
      super(CLOSED, cause);
    }
  }

  /**
   * Waits so long before a request is sent again.
   *
   * @return why it is not to be sent again; null if it is
   */
  Attempt.@Nullable GivenUp pause(Duration duration) {
    try {
      boolean ended = closed.await(duration.toNanos(), TimeUnit.NANOSECONDS);
      return ended ? new Attempt.GivenUp(CLOSED) : null;
    } catch (InterruptedException e) {
      return interrupted();
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private Attempt failed(@Nullable Throwable cause) {
    if (cause instanceof NotBegun) {
      return new Attempt.Lost(CLOSED, false, cause);
    }
    if (isClosed()) {
      return new Attempt.GivenUp(CLOSED);
    }
    if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
      return new Attempt.Lost("The server at " + server + " cannot be reached.", false, cause);
    }
    return new Attempt.Lost("The connection to " + server + " broke.", true, cause);
  }

  private static Attempt.GivenUp interrupted() {
    Thread.currentThread().interrupt();
    return new Attempt.GivenUp(INTERRUPTED);
  }

  @Override
  public void close() {
    closed.countDown();
    underWay.forEach(answer -> answer.cancel(true));
    client.shutdownNow();
    try {
      client.awaitTermination(WINDING_UP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
  }
}
