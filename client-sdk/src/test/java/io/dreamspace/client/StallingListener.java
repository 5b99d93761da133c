package io.dreamspace.client;

import io.dreamspace.application.stream.StreamListener;
import io.dreamspace.application.stream.StreamNews;
import java.util.concurrent.CountDownLatch;

/** Stalls at the first news, until it is let go. */
record StallingListener(StreamListener heardBy, CountDownLatch stall) implements StreamListener {
  @Override
  public void heard(StreamNews news) {
    try {
      stall.await();
      heardBy.heard(news);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void cutOff(String why) {
    heardBy.cutOff(why);
  }

  @Override
  public void isBack() {
    heardBy.isBack();
  }
}
