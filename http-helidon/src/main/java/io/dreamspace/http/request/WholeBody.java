package io.dreamspace.http.request;

import io.helidon.http.Method;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.Objects;
import java.util.stream.Stream;

/** Sends bodies that are known whole; of them only the length, if no more was asked for. */
public final class WholeBody {
  private static final byte[] NOTHING = {};
  private static final int CAUSES = 10;

  private WholeBody() {}

  /** Sends a body, or says how long it would be. */
  public static void send(byte[] body, ServerRequest request, ServerResponse response) {
    if (isHead(request)) {
      response.contentLength(body.length);
      sendNothing(response);
    } else {
      unlessClientIsGone(() -> response.send(body));
    }
  }

  /** Sends an answer that has no body. */
  public static void sendNothing(ServerResponse response) {
    unlessClientIsGone(() -> response.send(NOTHING));
  }

  /** Whether only the head of the answer is asked for. */
  public static boolean isHead(ServerRequest request) {
    return request.prologue().method().equals(Method.HEAD);
  }

  /** Sends, and ends the connection if there is nobody to send to. */
  public static void unlessClientIsGone(Runnable send) {
    try {
      send.run();
    } catch (RuntimeException failure) {
      if (isOfConnection(failure)) {
        throw new CloseConnectionException("The client is gone.", failure);
      }
      throw failure;
    }
  }

  /** Jackson, which writes to the connection, has its own exceptions for that. */
  private static boolean isOfConnection(RuntimeException failure) {
    return failure instanceof UncheckedIOException
        || Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
            .limit(CAUSES)
            .anyMatch(SocketException.class::isInstance);
  }
}
