package io.dreamspace.application;

import io.dreamspace.application.stream.StreamListener;
import io.dreamspace.application.stream.StreamNews;
import io.dreamspace.domain.problem.Problem;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps what it hears; what is no news as a sentence. */
public final class HeardNews implements StreamListener {
  private static final long PATIENCE_SECONDS = 60;

  private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

  @Override
  public void heard(StreamNews news) {
    heard.add(news);
  }

  @Override
  public void cutOff(String why) {
    heard.add("cut off");
  }

  @Override
  public void isBack() {
    heard.add("back");
  }

  @Override
  public void refused(Problem problem) {
    heard.add("refused: " + problem.getMessage());
  }

  /** The next, for which it waits. */
  public Object next() throws InterruptedException {
    Object next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("Nothing further was heard.");
    }
    return next;
  }

  /** What the next news says that a stream shows. */
  public String nextColor() throws InterruptedException {
    return ((StreamNews.StatusUpdated) next()).status().color().value();
  }

  /** What was heard and not yet asked for. */
  public List<Object> soFar() {
    return List.copyOf(heard);
  }
}
