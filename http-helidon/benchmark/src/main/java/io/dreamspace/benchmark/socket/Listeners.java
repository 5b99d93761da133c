package io.dreamspace.benchmark.socket;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Many connections that only listen, on one thread, as cheap as can be. */
final class Listeners implements AutoCloseable {
  private final Selector selector = Selector.open();
  private final List<SocketChannel> channels = new ArrayList<>();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);

  Listeners() throws IOException {}

  /**
   * Connects.
   *
   * @param first what each says first; empty for nothing. All are then given a moment to be heard
   */
  void connect(int port, int count, String first) throws IOException {
    connect(port, count, Handshakes.anonymous(), FrameCounter::new);
    if (!first.isEmpty()) {
      for (SocketChannel channel : channels) {
        channel.write(ByteBuffer.wrap(Handshakes.frame(first)));
      }
    }
  }

  /** Connects with such requests, each of which begins a connection that stays open. */
  void connect(int port, int count, byte[] request, Supplier<MessageCounter> counter)
      throws IOException {
    for (int i = 0; i < count; i++) {
      SocketChannel channel = SocketChannel.open();
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      channel.write(ByteBuffer.wrap(request));
      readHead(channel);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, counter.get());
      channels.add(channel);
    }
  }

  private static void readHead(SocketChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      if (channel.read(one.clear()) < 0) {
        throw new EOFException("The handshake broke off: " + head);
      }
      head.append(US_ASCII.decode(one.flip()));
    }
    if (!head.toString().matches("(?s)HTTP/1.1 (101|200) .*")) {
      throw new IOException("It is refused: " + head);
    }
  }

  /** Told of frames as they arrive. */
  @FunctionalInterface
  interface Arrivals {
    /** So many, read at this moment of {@link System#nanoTime}. */
    void arrived(int frames, long nanos);
  }

  /** Reads what has arrived, or waits for it, but no longer than that. */
  void read(long patienceMillis, Arrivals arrivals) throws IOException {
    selector.select(key -> read(key, arrivals), patienceMillis);
  }

  private void read(SelectionKey key, Arrivals arrivals) {
    try {
      SocketChannel channel = (SocketChannel) key.channel();
      MessageCounter counter = (MessageCounter) key.attachment();
      if (channel.read(buffer.clear()) < 0) {
        throw new EOFException("The server has closed a connection.");
      }
      arrivals.arrived(counter.count(buffer.flip()), System.nanoTime());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads until that many frames have arrived in all. */
  void await(long frames) throws IOException {
    long[] left = {frames};
    while (left[0] > 0) {
      read(0, (arrived, nanos) -> left[0] -= arrived);
    }
  }

  @Override
  public void close() throws IOException {
    for (SocketChannel channel : channels) {
      channel.close();
    }
    selector.close();
  }
}
