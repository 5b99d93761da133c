package io.dreamspace.client;

import io.dreamspace.application.stream.StreamListener;
import io.dreamspace.application.stream.StreamNews;
import io.dreamspace.domain.problem.Problem;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Writes down what it hears, each thing in a word. */
class RecordingListener implements StreamListener {
  private static final long PATIENCE_SECONDS = 30;

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  @Override
  public void heard(StreamNews news) {
    heard.add(
        switch (news) {
          case StreamNews.StatusUpdated(var from, var status, var source) ->
              from + " " + status.color().value() + (source == null ? "" : " in " + source.text());
          case StreamNews.ChildAdded(var from, var child, var source) ->
              from.text() + " + " + child.uri() + (source == null ? "" : " in " + source.text());
          case StreamNews.ChildRemoved(var from, var child, var source) ->
              from.text() + " - " + child + (source == null ? "" : " in " + source.text());
          case StreamNews.ParentAdded(var from, var parent) -> from + " into " + parent.text();
          case StreamNews.ParentRemoved(var from, var parent) -> from + " out of " + parent.text();
          case StreamNews.StreamDeleted(var from) -> from + " deleted";
        });
  }

  @Override
  public void cutOff(String why) {
    heard.add("cut off: " + why);
  }

  @Override
  public void isBack() {
    heard.add("back");
  }

  @Override
  public void refused(Problem problem) {
    heard.add("refused: " + problem.getMessage());
  }

  /** The next thing, for which it waits. */
  String next() throws InterruptedException {
    String next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("Nothing further was heard.");
    }
    return next;
  }

  List<String> soFar() {
    return List.copyOf(heard);
  }
}
