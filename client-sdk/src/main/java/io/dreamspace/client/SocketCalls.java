package io.dreamspace.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.Forbidden;
import java.io.IOException;
import java.time.Duration;

/** Requests over whichever connection there is. What certainly was not done is sent again. */
record SocketCalls(
    SocketKeeper keeper,
    Credential credential,
    TokenEndpoint tokens,
    Json json,
    Duration patience) {

  /**
   * Does nothing while the socket is open.
   *
   * @throws IllegalStateException if it is not
   */
  void requireOpen() {
    keeper.requireOpen();
  }

  /**
   * Returns when the server has taken what was sent before, which it does in order.
   *
   * @throws DreamspaceUnavailable if the server does not say so in time
   */
  void settle() {
    SocketConnection connection = keeper.current();
    try {
      connection.ask(SocketJson.request("GetStatus").put("of", ""), false);
    } catch (Problem refused) {
      return; // As is to be expected: no stream has this uri.
    } catch (DreamspaceUnavailable broken) {
      if (!connection.hasEnded()) { // Else it is all sent again over the next connection.
        throw broken;
      }
    }
  }

  /** Asks for something that changes nothing. */
  <B, T> T read(Body request, String field, Reading<B, T> reading) {
    return read(ask(request, false).path(field), reading, false);
  }

  /** Like {@link #read(Body, String, Reading)}, where the answer itself is what was asked for. */
  <B, T> T read(Body request, Reading<B, T> reading) {
    return read(ask(request, false), reading, false);
  }

  /** Asks for a change. */
  <B, T> T write(Body request, String field, Reading<B, T> reading) {
    return read(ask(request, true).path(field), reading, true);
  }

  /** Like {@link #write(Body, String, Reading)}, where the answer itself tells of what changed. */
  <B, T> T write(Body request, Reading<B, T> reading) {
    return read(ask(request, true), reading, true);
  }

  /** Asks for a change without waiting for what comes of it. */
  void send(Body request) {
    SocketConnection connection = keeper.connection(patience);
    if (connection.isUnproved() && isRenewed(connection)) {
      connection = keeper.connection(patience);
    }
    Body unacknowledged = request.put("acknowledge", "error");
    connection.send(unacknowledged, SocketConnection.UNAWAITED, true);
  }

  private JsonNode ask(Body request, boolean writes) {
    long end = System.nanoTime() + patience.toNanos();
    boolean mayRenew = true;
    while (true) {
      SocketConnection connection = keeper.connection(Duration.ofNanos(end - System.nanoTime()));
      try {
        return connection.ask(request, writes);
      } catch (DreamspaceUnavailable e) {
        if (e.mayHaveHappened() || !connection.hasEnded()) {
          throw e;
        }
      } catch (Forbidden e) {
        if (!mayRenew || !connection.isUnproved() || !isRenewed(connection)) {
          throw e;
        }
        mayRenew = false;
      }
    }
  }

  /** Whether the token is another now, and the connection that was opened with the old one ends. */
  private boolean isRenewed(SocketConnection connection) {
    boolean isRenewed =
        credential instanceof RenewedToken token && token.renew(connection.proof(), tokens);
    if (isRenewed) {
      connection.end("The access token of the connection expired.");
    }
    return isRenewed;
  }

  private <B, T> T read(JsonNode answer, Reading<B, T> reading, boolean wrote) {
    try {
      return json.read(answer, reading);
    } catch (IOException e) {
      throw new DreamspaceUnavailable(
          "The server answers something that is not of the API.", wrote, e);
    }
  }
}
