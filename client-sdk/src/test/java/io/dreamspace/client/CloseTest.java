package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CloseTest extends ServerTest {
  private static final UserDraft DRAFT = new UserDraft(null, "n", Edit.keep());
  private static final String LINE =
      "{\"user_id\":1,\"twitch_id\":null,\"name\":null,\"preferences\":null,"
          + "\"created_at\":\"2025-06-08T12:00:00Z\"}";

  @Test
  void close_cutsOffACallUnderWay() throws Exception {
    server.silence();
    CompletableFuture<Void> call = CompletableFuture.runAsync(() -> session.users().record(DRAFT));
    server.request();

    closeQuickly();

    assertClosed(call, true);
  }

  @Test
  void close_cutsOffThePauseBeforeARetry() throws Exception {
    connect(QUICK.withFirstPause(Duration.ofSeconds(50)));
    server.answer(503, "Later.");
    CompletableFuture<Void> call = CompletableFuture.runAsync(() -> session.users().record(DRAFT));
    server.request();

    closeQuickly();

    assertThatThrownBy(() -> call.get(30, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(DreamspaceUnavailable.class);
  }

  @Test
  void calls_afterIt_areMistakes() {
    server.answer(200, "[" + LINE + "]", "Link: </users?limit=25&after=1>; rel=\"next\"");
    Iterator<User> users = session.users().list(UserFilter.all(), Paging.everything()).iterator();
    users.next();

    session.close();
    session.close();

    assertThatThrownBy(() -> session.users().get(SEVEN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The session is closed.");
    assertThatThrownBy(users::hasNext).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void close_amongManyCalls_endsThemAll() throws Exception {
    server.close();
    connect(QUICK.withRetries(0));
    CountDownLatch running = new CountDownLatch(200);
    List<CompletableFuture<Void>> callers =
        IntStream.range(0, 8)
            .mapToObj(number -> CompletableFuture.runAsync(() -> callUntilClosed(running)))
            .toList();
    assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

    closeQuickly();

    for (CompletableFuture<Void> caller : callers) {
      caller.get(30, TimeUnit.SECONDS);
    }
  }

  private void callUntilClosed(CountDownLatch running) {
    boolean open = true;
    while (open) {
      try {
        session.users().get(SEVEN);
      } catch (DreamspaceUnavailable nobodyThere) {
        running.countDown();
      } catch (IllegalStateException closed) {
        open = false;
      }
    }
  }

  @Test
  void close_leavesNoThread() {
    server.answer(200, USER);
    Set<Thread> before = clientThreads();
    try (RemoteSession another = RemoteSession.connect(server.uri(), KEY, QUICK)) {
      another.users().get(SEVEN);
      assertThat(clientThreads()).hasSizeGreaterThan(before.size());
    }
    assertThat(clientThreads()).isEqualTo(before);
  }

  @Test
  void interrupted_callEnds_andTheThreadStaysInterrupted() throws Exception {
    server.silence();
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    Thread caller =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    session.users().get(SEVEN);
                  } catch (DreamspaceUnavailable e) {
                    thrown.complete(e);
                  }
                  interrupted.complete(Thread.currentThread().isInterrupted());
                });
    server.request();

    caller.interrupt();

    assertThat(thrown.get(30, TimeUnit.SECONDS))
        .hasMessage("The thread was interrupted during the call.");
    assertThat(interrupted.get(30, TimeUnit.SECONDS)).isTrue();
  }

  private void closeQuickly() {
    long start = System.nanoTime();
    session.close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  private static void assertClosed(CompletableFuture<Void> call, boolean mayHaveHappened) {
    assertThatThrownBy(() -> call.get(30, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            DreamspaceUnavailable.class,
            problem -> assertThat(problem.mayHaveHappened()).isEqualTo(mayHaveHappened))
        .hasMessage("The session was closed during the call.");
  }

  private static Set<Thread> clientThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("HttpClient"))
        .collect(Collectors.toSet());
  }
}
