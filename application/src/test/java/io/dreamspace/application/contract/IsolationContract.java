package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What units of work on several threads may see of each other. */
public abstract class IsolationContract extends StoresContract {
  private static final int THREADS = 64;

  @Test
  void write_isSeenByAllWhenItReturns() {
    User user = Concurrently.get(Concurrently.start(() -> storedUser("1")));

    assertThat(stores.users().find(user.id())).contains(user);
    assertThat(stores.unitOfWork().read(() -> stores.users().find(user.id()))).contains(user);
  }

  @Test
  void write_isNotSeenBeforeItIsDone_andKeepsNoReaderWaiting() {
    EveryWrite everyWrite = EveryWrite.on(stores);
    Contents before = Contents.of(stores);
    CountDownLatch changed = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    Future<Contents> writer =
        Concurrently.start(
            () ->
                write(
                    () -> {
                      everyWrite.byName().values().forEach(Runnable::run);
                      changed.countDown();
                      Concurrently.await(read);
                      return Contents.of(stores);
                    }));

    Concurrently.await(changed);
    Contents seenByCalls = Contents.of(stores);
    Contents seenByRead = stores.unitOfWork().read(() -> Contents.of(stores));
    read.countDown();
    Contents written = Concurrently.get(writer);

    assertThat(seenByCalls).isEqualTo(before);
    assertThat(seenByRead).isEqualTo(before);
    assertThat(Contents.of(stores)).isEqualTo(written).isNotEqualTo(before);
  }

  @Test
  void read_seesOneStateToItsEnd() {
    EveryWrite everyWrite = EveryWrite.on(stores);
    Contents before = Contents.of(stores);

    List<Contents> seen =
        stores
            .unitOfWork()
            .read(
                () -> {
                  Contents first = Contents.of(stores);
                  Concurrently.get(
                      Concurrently.start(
                          () -> {
                            change(() -> everyWrite.byName().values().forEach(Runnable::run));
                            return true;
                          }));
                  return List.of(first, Contents.of(stores));
                });

    assertThat(seen).containsExactly(before, before);
    assertThat(Contents.of(stores)).isNotEqualTo(before);
  }

  @Test
  void write_worksOneAtATime() {
    User user = storedUser("1");
    AtomicInteger working = new AtomicInteger();

    List<Integer> together =
        Concurrently.call(
            THREADS,
            number ->
                write(
                    () -> {
                      int atOnce = working.incrementAndGet();
                      User now = stores.users().find(user.id()).orElseThrow();
                      String before = now.preferences() == null ? "" : now.preferences();
                      stores.users().update(now.withPreferences(Edit.set(before + "x")));
                      working.decrementAndGet();
                      return atOnce;
                    }));

    assertThat(together).containsOnly(1);
    assertThat(stores.users().find(user.id()).orElseThrow().preferences()).hasSize(THREADS);
  }

  @Test
  void write_thatThrows_takesNoOtherWithIt() {
    List<Boolean> kept = Concurrently.call(THREADS, this::insertIfEven);

    List<Boolean> found =
        IntStream.range(0, THREADS)
            .mapToObj(number -> new TwitchId("n" + number))
            .map(id -> stores.users().findByTwitchId(id).isPresent())
            .toList();
    assertThat(kept).containsOnly(true, false);
    assertThat(found).isEqualTo(kept);
  }

  /** On a document whose seal and only stamp always change together. */
  @Test
  void everyCall_seesOneState() {
    Document document = storedDocument(Fixtures.aStampDraft("0"));
    Event event = storedEvent(storedUser("1"), document);
    CountDownLatch done = new CountDownLatch(1);
    Future<Boolean> writer =
        Concurrently.start(
            () -> {
              IntStream.rangeClosed(1, 200).forEach(seal -> seal(document, seal));
              done.countDown();
              return true;
            });

    List<Boolean> whole =
        Concurrently.call(
            4,
            number -> {
              boolean allWhole = isWhole(document, event);
              while (done.getCount() > 0) {
                allWhole &= isWhole(document, event);
                Thread.yield();
              }
              return allWhole;
            });

    assertThat(Concurrently.get(writer)).isTrue();
    assertThat(whole).containsOnly(true);
  }

  @Test
  void close_letsTheWorkUnderWayFinish() {
    CountDownLatch closing = new CountDownLatch(1);
    Future<Boolean> closer =
        write(
            () -> {
              Future<Boolean> close =
                  Concurrently.start(
                      () -> {
                        closing.countDown();
                        stores.close();
                        return true;
                      });
              Concurrently.await(closing);
              List<User> users =
                  IntStream.range(0, 200).mapToObj(number -> storedUser("n" + number)).toList();
              assertThat(stores.users().find(users.getFirst().id())).isPresent();
              assertThat(close.isDone()).isFalse();
              return close;
            });

    assertThat(Concurrently.get(closer)).isTrue();
    assertThatThrownBy(() -> storedUser("late")).isInstanceOf(IllegalStateException.class);
  }

  private boolean insertIfEven(int number) {
    try {
      return write(
          () -> {
            storedUser("n" + number);
            if (number % 2 != 0) {
              throw new Conflict("odd");
            }
            return true;
          });
    } catch (Conflict odd) {
      return false;
    }
  }

  private void seal(Document document, long seal) {
    Stamp old = document.stamps().getFirst();
    DocumentEdit edit = new DocumentEdit(Edit.keep(), Edit.set(seal), Edit.keep(), Edit.keep());
    change(
        () -> {
          stores.documents().update(document.id(), edit);
          stores.stamps().update(new Stamp(old.id(), document.id(), "" + seal, seal, 0, 0));
        });
  }

  private boolean isWhole(Document document, Event event) {
    List<Document> found =
        List.of(
            stores.documents().find(document.id()).orElseThrow(),
            stores.documents().read(List.of(document.id().value())).items().getFirst(),
            documentOf(stores.events().find(event.id()).orElseThrow()),
            documentOf(stores.events().read(List.of(event.id().value())).items().getFirst()));
    return found.stream()
        .allMatch(
            each -> {
              long posX = each.stamps().getFirst().posX();
              return posX == each.seal() || each.equals(document);
            });
  }

  private static Document documentOf(EventDetails details) {
    Document document = details.document();
    assertThat(document).isNotNull();
    return document;
  }
}
