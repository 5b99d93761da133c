package io.dreamspace.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.domain.problem.Problem;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One connection of a {@link StreamSocket}, from after its handshake to its end. */
final class SocketConnection {
  /** The number of all subscriptions: they have no answer of their own. */
  static final int SUBSCRIPTION = 0;

  /** The number of requests whose answer nobody waits for. */
  static final int UNAWAITED = -1;

  private static final Duration CLOSING = Duration.ofMillis(250);

  private final SocketJson json;
  private final Optional<Header> proof;
  private final SocketInbox inbox;
  private final WebSocket socket;
  private final Duration patience;
  private final ReentrantLock sending = new ReentrantLock(true);
  private boolean isAsked;
  private long asked;

  /**
   * A connection that is open.
   *
   * @param proof by which it was opened
   * @param patience for an answer, and for a message to be sent
   */
  SocketConnection(
      SocketJson json,
      Optional<Header> proof,
      SocketInbox inbox,
      WebSocket socket,
      Duration patience) {
    this.json = json;
    this.proof = proof;
    this.inbox = inbox;
    this.socket = socket;
    this.patience = patience;
  }

  Optional<Header> proof() {
    return proof;
  }

  CompletableFuture<String> ended() {
    return inbox.ended();
  }

  boolean hasEnded() {
    return inbox.hasEnded();
  }

  /** Whether something was refused because the server does not know who asks for it. */
  boolean isUnproved() {
    return inbox.isUnproved();
  }

  void end(String why) {
    inbox.end(why);
    socket.abort();
  }

  /**
   * Sends a request and waits for its answer.
   *
   * @param writes whether it may change something
   */
  JsonNode ask(Body request, boolean writes) {
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    int number = inbox.answers().begin(answer);
    try {
      send(request, number, writes);
      return wait(answer, writes);
    } catch (CancellationException | ExecutionException e) {
      throw e.getCause() instanceof Problem problem ? problem : broken(writes, e);
    } catch (TimeoutException e) {
      String within = "The server did not answer within " + patience.toMillis() + " ms.";
      throw new DreamspaceUnavailable(within, writes, e);
    } finally {
      inbox.answers().end(number);
    }
  }

  /** Sends a request under this number; what cannot be sent in time ends the connection. */
  void send(Body request, int number, boolean writes) {
    String text = json.write(request.put(SocketJson.CORRELATION, number));
    sending.lock(); // Whoever has it gives it back in time.
    try {
      if (hasEnded()) {
        throw broken(false, null);
      }
      awaitSent(socket.sendText(text, true));
    } catch (ExecutionException | TimeoutException e) {
      end("The server takes nothing any more.");
      throw broken(writes, e);
    } finally {
      sending.unlock();
    }
  }

  /** Waits also if interrupted: nobody else may send before this is sent. */
  private void awaitSent(CompletableFuture<WebSocket> sent)
      throws ExecutionException, TimeoutException {
    long end = System.nanoTime() + patience.toNanos();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          sent.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private <T> T wait(CompletableFuture<T> future, boolean writes)
      throws ExecutionException, TimeoutException {
    try {
      return future.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DreamspaceUnavailable("The thread was interrupted during the call.", writes, e);
    }
  }

  private static DreamspaceUnavailable broken(boolean mayHaveHappened, @Nullable Throwable cause) {
    return new DreamspaceUnavailable("The connection broke.", mayHaveHappened, cause);
  }

  /** Asks for a sign of life after a silence of this length; ends if the last one never came. */
  void beat(Duration longestSilence) {
    long now = System.nanoTime();
    if (isAsked && inbox.lastAlive() - asked < 0) {
      end("The server fell silent.");
    } else if (now - inbox.lastAlive() >= longestSilence.toNanos()) {
      isAsked = true;
      asked = now;
      if (socket.sendPing(ByteBuffer.allocate(0)).isCompletedExceptionally()) {
        end("The connection broke.");
      }
    }
  }

  /** Says goodbye, without waiting for what the server says to it. */
  void close() {
    try {
      socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get(CLOSING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      end("The connection broke."); // There is nobody to say it to.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end("The socket was closed.");
  }
}
