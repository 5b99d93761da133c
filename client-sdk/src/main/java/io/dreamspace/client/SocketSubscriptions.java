package io.dreamspace.client;

import io.dreamspace.application.stream.Subscribed;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StreamUri;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What is subscribed to, told to the connection that there is, and whole to each new one. */
final class SocketSubscriptions {
  /** For addresses, in one message; leaves some for what stands around them. */
  private static final int ROOM = 60_000;

  private static final int SEPARATORS = "\"\",".length();

  private final ReentrantLock lock = new ReentrantLock();
  private final Subscribed subscribed = new Subscribed();
  private @Nullable SocketConnection connection;

  /** Tells this connection of all, and from now on of each further one. */
  void renew(SocketConnection newConnection) {
    locked(
        () -> {
          connection = newConnection;
          subscribed.collections().forEach(address -> send(subscription(address)));
          send(subscribed.streams());
        });
  }

  void subscribe(Collection<StreamUri> streams) {
    streams.forEach(stream -> requireSendable(stream.value()));
    locked(
        () -> {
          subscribed.addAll(streams);
          send(streams);
        });
  }

  void unsubscribe(StreamUri stream) {
    locked(
        () -> {
          subscribed.remove(stream);
          send(SocketJson.request("Unsubscribe").putTexts("to", List.of(stream.value())));
        });
  }

  void subscribe(Address collection) {
    requireSendable(collection.text());
    locked(
        () -> {
          subscribed.add(collection);
          send(subscription(collection));
        });
  }

  void unsubscribe(Address collection) {
    locked(
        () -> {
          subscribed.remove(collection);
          send(SocketJson.request("UnsubscribeCollection").put("to", collection.text()));
        });
  }

  private void send(Collection<StreamUri> streams) {
    List<String> batch = new ArrayList<>();
    int length = 0;
    for (StreamUri stream : streams) {
      String uri = stream.value();
      if (length + uri.length() > ROOM) {
        send(subscription(batch));
        batch.clear();
        length = 0;
      }
      batch.add(uri);
      length += uri.length() + SEPARATORS;
    }
    if (!batch.isEmpty()) {
      send(subscription(batch));
    }
  }

  private static void requireSendable(String address) {
    if (address.length() > ROOM) {
      throw Refusals.tooLarge();
    }
  }

  private static Body subscription(List<String> uris) {
    return SocketJson.request("Subscribe").putTexts("to", uris);
  }

  private static Body subscription(Address collection) {
    return SocketJson.request("SubscribeCollection").put("to", collection.text());
  }

  private void send(Body request) {
    if (connection == null || connection.hasEnded()) {
      return; // The next connection is told of all.
    }
    try {
      connection.send(request, SocketConnection.SUBSCRIPTION, false);
    } catch (DreamspaceUnavailable e) {
      connection.end("A subscription could not be sent."); // So there will be a next one.
    }
  }

  private void locked(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
