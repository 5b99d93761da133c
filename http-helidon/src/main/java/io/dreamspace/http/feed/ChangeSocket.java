package io.dreamspace.http.feed;

import io.dreamspace.http.websocket.Close;
import io.dreamspace.http.websocket.Endpoint.Conversation;
import io.dreamspace.http.websocket.Peer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells one client what changes, as fast as it reads. */
final class ChangeSocket implements Conversation {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeSocket.class);

  private final FeedConsumer consumer;
  private final FeedTiming timing;
  private final Peer peer;
  private final Thread thread;

  private ChangeSocket(FeedConsumer consumer, FeedTiming timing, Peer peer) {
    this.consumer = consumer;
    this.timing = timing;
    this.peer = peer;
    this.thread = Thread.ofVirtual().name("feed-socket").unstarted(this::tell);
  }

  static ChangeSocket start(FeedConsumer consumer, FeedTiming timing, Peer peer) {
    ChangeSocket socket = new ChangeSocket(consumer, timing, peer);
    socket.thread.start();
    return socket;
  }

  private void tell() {
    try (consumer) {
      boolean reads = consumer.hasEnded() || send(consumer.start());
      while (reads && !consumer.hasEnded()) {
        reads = send(consumer.next(timing.heartbeat()));
      }
      if (!reads) {
        LOG.info(StalledWrites.CUT_OFF);
      }
      peer.close(reads ? Close.RESTARTED : Close.STALLED);
    } catch (InterruptedException e) {
      LOG.debug("The client is gone", e);
    } catch (RuntimeException e) {
      brokeOff(e);
      peer.close(Close.RESTARTED);
    }
  }

  private void brokeOff(RuntimeException failure) {
    if (consumer.hasEnded()) {
      LOG.debug("The feed broke off", failure);
    } else {
      LOG.warn("The feed broke off for a client.", failure);
    }
  }

  private boolean send(Portion portion) throws InterruptedException {
    for (Message message : portion.messages()) {
      if (!send(message)) {
        return false;
      }
    }
    return !portion.messages().isEmpty() || consumer.hasEnded() || send(consumer.heartbeat());
  }

  private boolean send(Message message) throws InterruptedException {
    return peer.sendInTurn(message.frame(), timing.patience());
  }

  /** Whatever a client says: it has been told in its query what it may ask for. */
  @Override
  public void receive(byte[] text) {
    LOG.debug("A client of the feed says something, {} bytes.", text.length);
  }

  @Override
  public void ended() {
    thread.interrupt();
  }
}
