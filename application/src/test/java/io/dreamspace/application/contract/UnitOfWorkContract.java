package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.UnitOfWork;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * What a unit of work must keep on one thread; what several threads see of each other is in {@link
 * IsolationContract}.
 */
public abstract class UnitOfWorkContract extends StoresContract {

  @Test
  void write_answersWhatTheWorkAnswers() {
    Object answer = new Object();

    Object written = write(() -> answer);
    Object nothing = this.<Object>write(() -> null);

    assertThat(written).isSameAs(answer);
    assertThat(nothing).isNull();
  }

  @Test
  void read_answersWhatTheWorkAnswers() {
    Object answer = new Object();

    Object read = unitOfWork().read(() -> answer);
    Object nothing = unitOfWork().<Object>read(() -> null);

    assertThat(read).isSameAs(answer);
    assertThat(nothing).isNull();
  }

  @Test
  void both_throwWhatTheWorkThrows() {
    RuntimeException problem = new Conflict("no");
    Error error = new StackOverflowError();

    assertThatThrownBy(() -> write(() -> fail(problem))).isSameAs(problem);
    assertThatThrownBy(() -> unitOfWork().read(() -> fail(problem))).isSameAs(problem);
    assertThatThrownBy(
            () ->
                change(
                    () -> {
                      throw error;
                    }))
        .isSameAs(error);
  }

  /** Java's suppliers throw none, those of other languages do. */
  @Test
  void both_throwWhatIsCheckedToo_andGoOn() {
    Supplier<String> failing =
        () -> {
          throw UnitOfWorkContract.<RuntimeException>unchecked(new IOException("checked"));
        };

    for (int time = 0; time < 20; time++) {
      assertThatThrownBy(() -> stores.unitOfWork().write(failing)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> stores.unitOfWork().read(failing)).isInstanceOf(IOException.class);
    }
    assertThat(stores.unitOfWork().write(() -> "written")).isEqualTo("written");
    assertThat(stores.unitOfWork().read(() -> "read")).isEqualTo("read");
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
    throw (E) thrown;
  }

  @Test
  void write_keepsEverythingThatItDoes() {
    EveryWrite everyWrite = EveryWrite.on(stores);
    User user = everyWrite.user();

    change(() -> everyWrite.byName().values().forEach(Runnable::run));

    Contents contents = Contents.of(stores);
    assertThat(contents.users()).extracting(User::id).hasSize(1).doesNotContain(user.id());
    assertThat(contents.documents()).hasSize(1);
    assertThat(contents.documents().getFirst().id()).isNotEqualTo(everyWrite.document().id());
    assertThat(contents.events()).isEmpty();
    assertThat(contents.stamps()).isEmpty();
    assertThat(contents.specimens()).isEmpty();
    assertThat(contents.transactions()).isEmpty();
    assertThat(contents.receipts()).containsOnly(Optional.empty());
    assertThat(contents.streams()).hasSize(2);
    assertThat(contents.links()).isEmpty();
    assertThat(contents.changes()).hasSize(2);
  }

  @Test
  void write_thatThrows_changesNothing_howeverFarItCame() {
    EveryWrite everyWrite = EveryWrite.on(stores);
    Contents before = Contents.of(stores);
    List<Runnable> done = new ArrayList<>();

    everyWrite
        .byName()
        .forEach(
            (name, write) -> {
              done.add(write);
              assertThatThrownBy(() -> change(() -> doAndFail(done))).hasMessage("too late");
              assertThat(Contents.of(stores)).as("after %s", name).isEqualTo(before);
            });
  }

  @Test
  void write_seesWhatItHasChanged() {
    EveryWrite everyWrite = EveryWrite.on(stores);
    List<Contents> seen = new ArrayList<>();
    TwitchId second = new TwitchId("2");

    change(
        () -> {
          seen.add(Contents.of(stores));
          everyWrite
              .byName()
              .forEach(
                  (name, write) -> {
                    write.run();
                    seen.add(Contents.of(stores));
                  });
          assertThat(stores.users().findByTwitchId(second)).isPresent();
        });

    assertThat(seen.get(1)).isNotEqualTo(seen.get(0));
    assertThat(seen.getLast()).isEqualTo(Contents.of(stores));
  }

  @Test
  void write_withinWrite_isPartOfIt() {
    write(() -> List.of(storedUser("1"), storedUser("2")));
    assertThat(Contents.of(stores).users()).hasSize(2);

    assertThatThrownBy(
            () ->
                change(
                    () -> {
                      storedUser("3");
                      fail(new Conflict("too late"));
                    }))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(
            () ->
                change(
                    () -> {
                      storedUser("4");
                      change(() -> doAndFail(List.of(() -> storedUser("5"))));
                    }))
        .hasMessage("too late");

    assertThat(Contents.of(stores).users()).hasSize(2);
  }

  @Test
  void write_withinWrite_takesNothingBackOfItsOwn() {
    change(
        () ->
            assertThatThrownBy(() -> change(() -> doAndFail(List.of(() -> storedUser("1")))))
                .hasMessage("too late"));

    assertThat(stores.users().findByTwitchId(new TwitchId("1"))).isPresent();
  }

  @Test
  void read_withinWrite_seesWhatItHasChanged() {
    change(
        () -> {
          User user = storedUser("1");
          assertThat(unitOfWork().read(() -> stores.users().find(user.id()))).contains(user);
          storedUser("2");
        });

    assertThat(Contents.of(stores).users()).hasSize(2);
  }

  @Test
  void stores_refuseToWriteOutsideOfWrite() {
    EveryWrite everyWrite = EveryWrite.on(stores);
    Contents before = Contents.of(stores);

    everyWrite
        .byName()
        .forEach(
            (name, write) ->
                assertThatThrownBy(write::run).as(name).isInstanceOf(IllegalStateException.class));
    assertThat(Contents.of(stores)).isEqualTo(before);
  }

  @Test
  void stores_refuseToWriteWithinRead() {
    EveryWrite everyWrite = EveryWrite.on(stores);
    Contents before = Contents.of(stores);

    everyWrite
        .byName()
        .forEach(
            (name, write) -> {
              assertThatThrownBy(() -> unitOfWork().read(asSupplier(write)))
                  .as(name)
                  .isInstanceOf(IllegalStateException.class);
              assertThatThrownBy(() -> unitOfWork().read(() -> write(asSupplier(write))))
                  .as("%s in a write in a read", name)
                  .isInstanceOf(IllegalStateException.class);
            });
    assertThat(Contents.of(stores)).isEqualTo(before);
  }

  @Test
  void stores_refuseToWriteAgain_whenWriteIsOver() {
    EveryWrite everyWrite = EveryWrite.on(stores);
    Runnable write = everyWrite.byName().get("users.update");
    change(write);
    assertThatThrownBy(() -> change(() -> doAndFail(List.of(write)))).hasMessage("too late");

    assertThatThrownBy(write::run).isInstanceOf(IllegalStateException.class);
    change(write);
  }

  @Test
  void write_isRefusedByClosedStores() {
    stores.close();
    stores.close();

    assertThatThrownBy(() -> write(() -> "never")).isInstanceOf(IllegalStateException.class);
  }

  private UnitOfWork unitOfWork() {
    return stores.unitOfWork();
  }

  private static Supplier<String> asSupplier(Runnable work) {
    return () -> {
      work.run();
      return "done";
    };
  }

  private static void doAndFail(List<Runnable> writes) {
    writes.forEach(Runnable::run);
    fail(new Conflict("too late"));
  }

  private static Object fail(RuntimeException failure) {
    throw failure;
  }
}
