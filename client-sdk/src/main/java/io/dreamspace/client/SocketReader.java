package io.dreamspace.client;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Puts together what arrives over a connection, and never waits for whoever takes it. */
final class SocketReader implements WebSocket.Listener {
  /** More than any message of the API has. */
  private static final int LONGEST = 4 * 1024 * 1024;

  /** What the JDK says for a connection that ends without a code. */
  private static final int WITHOUT_A_WORD = 1006;

  private static final String BROKEN = "The connection broke.";

  private final SocketJson json;
  private final Inbox inbox;
  private final StringBuilder text = new StringBuilder();

  /** Who takes what arrives. */
  interface Inbox {
    /** There is a sign of life. */
    void alive();

    void take(SocketMessage message);

    void end(String why);

    boolean hasEnded();
  }

  SocketReader(SocketJson json, Inbox inbox) {
    this.json = json;
    this.inbox = inbox;
  }

  @Override
  public void onOpen(WebSocket socket) {
    if (inbox.hasEnded()) {
      socket.abort();
    } else {
      socket.request(1);
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    inbox.alive();
    if (text.length() + data.length() > LONGEST) {
      return refuse(socket);
    }
    text.append(data);
    try {
      if (last) {
        inbox.take(json.read(text.toString()));
        text.setLength(0);
      }
      socket.request(1);
      return null;
    } catch (IOException e) {
      return refuse(socket);
    }
  }

  private @Nullable CompletionStage<?> refuse(WebSocket socket) {
    inbox.end("The server sent something that is not of the API.");
    socket.abort();
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
    return refuse(socket);
  }

  @Override
  public @Nullable CompletionStage<?> onPing(WebSocket socket, ByteBuffer message) {
    inbox.alive();
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
    inbox.alive();
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    inbox.end(
        code == WITHOUT_A_WORD
            ? BROKEN
            : "The server closed the connection with code " + code + ".");
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    inbox.end(BROKEN);
  }
}
