package io.dreamspace.client;

import io.dreamspace.domain.problem.Problem;
import java.util.concurrent.CompletableFuture;

/** What arrives over one connection, given to those who wait for it; and when nothing more does. */
final class SocketInbox implements SocketReader.Inbox {
  private final Deliveries deliveries;
  private final Runnable atEnd;
  private final AwaitedAnswers answers = new AwaitedAnswers();
  private final CompletableFuture<String> ended = new CompletableFuture<>();
  private volatile long lastAlive = System.nanoTime();
  private volatile boolean isUnproved;

  /**
   * An inbox to which nothing has come yet.
   *
   * @param atEnd called when nothing more comes, perhaps more than once
   */
  SocketInbox(Deliveries deliveries, Runnable atEnd) {
    this.deliveries = deliveries;
    this.atEnd = atEnd;
  }

  AwaitedAnswers answers() {
    return answers;
  }

  /** Why there is nothing more, once that is so. */
  CompletableFuture<String> ended() {
    return ended;
  }

  /** Whether something was refused because the server does not know who asks for it. */
  boolean isUnproved() {
    return isUnproved;
  }

  /** When there was a sign of life, as {@link System#nanoTime} tells it. */
  long lastAlive() {
    return lastAlive;
  }

  @Override
  public void alive() {
    lastAlive = System.nanoTime();
  }

  @Override
  public void take(SocketMessage message) {
    if (hasEnded()) {
      return;
    }
    switch (message) {
      case SocketMessage.News(var news) -> deliveries.tell(news);
      case SocketMessage.Answered(int number, var body) -> answers.answer(number, body);
      case SocketMessage.Refused(int number, String sentence) -> refuse(number, sentence);
      case SocketMessage.Unknown unknown -> {}
    }
  }

  private void refuse(int number, String sentence) {
    Problem problem = StreamRefusals.problem(sentence);
    if (sentence.equals(StreamRefusals.NEEDS_AUTHORIZATION)) {
      isUnproved = true;
    }
    boolean isAbsence =
        number == SocketConnection.SUBSCRIPTION && problem instanceof Problem.NotFound;
    if (number > 0) {
      answers.refuse(number, problem);
    } else if (!isAbsence) {
      deliveries.tellRefused(problem);
    }
  }

  @Override
  public boolean hasEnded() {
    return ended.isDone();
  }

  @Override
  public void end(String why) {
    ended.complete(why);
    answers.endAll();
    atEnd.run();
  }
}
