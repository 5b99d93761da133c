package io.dreamspace.examples.twitchbot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of Twitch's chat server as a bot needs: one websocket, on the loopback. */
final class ChatServer implements AutoCloseable {
  private static final String WEBSOCKET = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  private static final int TEXT = 0x81;
  private static final int TWO_BYTE_LENGTH = 126;
  private static final int MASK_LENGTH = 4;

  private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<String> lines;

  /** Says these lines to whoever joins a channel. */
  ChatServer(List<String> lines) throws IOException {
    this.lines = lines;
    Thread.ofVirtual().start(this::serve);
  }

  String url() {
    return "ws://127.0.0.1:" + server.getLocalPort();
  }

  /** What the client said. */
  List<String> heard() {
    return heard;
  }

  private void serve() {
    try (Socket socket = server.accept()) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      shakeHands(in, out);
      while (true) {
        String line = receive(in);
        heard.add(line);
        if (line.toUpperCase(Locale.ROOT).startsWith("JOIN ")) {
          send(out, String.join("\r\n", lines) + "\r\n");
        }
      }
    } catch (IOException | GeneralSecurityException e) {
      heard.add("end: " + e.getMessage());
    }
  }

  @SuppressWarnings("deprecation") // The handshake is a few lines of ASCII.
  private static void shakeHands(DataInputStream in, OutputStream out)
      throws IOException, GeneralSecurityException {
    String key = "";
    for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
      if (line.startsWith("Sec-WebSocket-Key: ")) {
        key = line.substring("Sec-WebSocket-Key: ".length());
      }
    }
    byte[] accept = MessageDigest.getInstance("SHA-1").digest((key + WEBSOCKET).getBytes(UTF_8));
    String answer =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: "
            + Base64.getEncoder().encodeToString(accept)
            + "\r\n\r\n";
    out.write(answer.getBytes(UTF_8));
    out.flush();
  }

  /** The client's frames are masked and, what a bot says, short. */
  private static String receive(DataInputStream in) throws IOException {
    in.readUnsignedByte();
    int length = in.readUnsignedByte() & 0x7f;
    if (length == TWO_BYTE_LENGTH) {
      length = in.readUnsignedShort();
    }
    byte[] mask = in.readNBytes(MASK_LENGTH);
    byte[] text = in.readNBytes(length);
    for (int i = 0; i < length; i++) {
      text[i] ^= mask[i % MASK_LENGTH];
    }
    return new String(text, UTF_8);
  }

  private static void send(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.write(new byte[] {(byte) TEXT, TWO_BYTE_LENGTH, (byte) (bytes.length >> 8)});
    out.write(bytes.length);
    out.write(bytes);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
