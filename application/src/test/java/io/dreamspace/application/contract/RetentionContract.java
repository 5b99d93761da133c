package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.Stores;
import io.dreamspace.application.StreamFixtures;
import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.application.change.Retention;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.change.RowFact.StampFact;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.StampId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long changes are kept: here an hour, and a hundred of them. */
public abstract class RetentionContract extends StoresContract {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST = 100;
  private static final Instant START = Fixtures.NOON;

  /** Opens stores in which there is nothing yet, and whose log keeps changes so long. */
  protected abstract Stores openStores(Retention retention);

  @Override
  protected final Stores openStores() {
    return openStores(new Retention(HOUR, MOST));
  }

  @Test
  void allIsKept_untilItIsTooOldOrTooMuch() {
    appendAt(START, MOST);

    assertThat(log().forgotten()).isZero();
    assertThat(numbers()).hasSize(MOST);
  }

  @Test
  void whatIsTooMuch_goes_theOldestFirst() {
    appendAt(START, 3 * MOST);
    appendAt(START, 1);

    assertThat(log().last()).isEqualTo(3L * MOST + 1);
    assertThat(log().forgotten()).isEqualTo(2L * MOST + 1);
    assertThat(numbers()).hasSize(MOST).first().isEqualTo(2L * MOST + 2);
  }

  @Test
  void whatIsTooOld_goes_andTheLastChangeStays() {
    appendAt(START, 3);
    appendAt(START.plus(HOUR), 1);
    assertThat(log().forgotten()).isZero();

    appendAt(START.plus(HOUR).plusNanos(1_000), 1);
    assertThat(log().forgotten()).isEqualTo(3);

    appendAt(START.plus(HOUR.multipliedBy(9)), 1);
    assertThat(numbers()).containsExactly(6L);
    assertThat(log().last()).isEqualTo(6);
  }

  @Test
  void numbers_goOn_afterAllButOneIsForgotten() {
    appendAt(START, 5);
    appendAt(START.plus(HOUR.multipliedBy(2)), 1);
    appendAt(START.plus(HOUR.multipliedBy(4)), 1);

    assertThat(numbers()).containsExactly(7L);
  }

  @Test
  void lastStates_goWithTheirChanges() {
    Document document = storedDocument(Fixtures.aStampDraft("a"));
    StampId stamp = document.stamps().getFirst().id();
    change(
        () -> {
          log()
              .append(
                  List.of(
                      new StampFact(Action.DELETED, stamp),
                      new DocumentFact(Action.DELETED, document.id())),
                  START);
          stores.documents().delete(document.id());
        });
    appendAt(START.plus(HOUR), 1);
    assertThat(stores.lastStates().document(document.id())).contains(document);

    appendAt(START.plus(HOUR.multipliedBy(2)), 1);

    assertThat(stores.lastStates().document(document.id())).isEmpty();
    assertThat(stores.lastStates().stamp(stamp)).isEmpty();
  }

  private void appendAt(Instant at, int count) {
    Fact fact = new StatusUpdated(StreamFixtures.aStream("a"));
    for (int number = 0; number < count; number++) {
      change(() -> log().append(fact, at));
    }
  }

  private List<Long> numbers() {
    return log().after(0, 10 * MOST).stream().map(Change::number).toList();
  }

  private ChangeLog log() {
    return stores.changes();
  }
}
