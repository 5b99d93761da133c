package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.change.CatchUp;
import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.application.change.FeedFilter;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.application.change.ObjectState.EventState;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.Events;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKindEdit;
import io.dreamspace.domain.user.UserRef;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Events that are shown once more. */
abstract class ReplaysContract extends SubjectContract {
  private static final Set<ChangeType> OF_EVENTS = ChangeType.named("event");

  @Test
  void replay_answersTheEvent_andChangesNothing() {
    EventDetails event = drawing();
    List<List<?>> before = everything();

    assertThat(events().replay(event.event().id())).isEqualTo(event);

    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void replay_ofNothing_isNotFound() {
    assertNotFound("There is no event 404.", () -> events().replay(new EventId(404)));
  }

  @Test
  void replay_isToldEachTime_withTheEventAsItIsNow() {
    EventId event = drawing().event().id();
    events().replay(event);
    events().replay(event);
    rename(event, "new");

    List<Changed> told = told(FeedQuery.of(FeedFilter.of(OF_EVENTS)));

    assertThat(types(told))
        .containsExactly("event.created", "event.replayed", "event.replayed", "event.updated");
    assertThat(told).extracting(Changed::state).containsOnly(new EventState(events().get(event)));
  }

  @Test
  void replay_ofWhatIsDeletedSince_isToldWithTheEventAsItWasLast() {
    EventDetails event = drawing();
    events().replay(event.event().id());
    events().delete(event.event().id());

    assertThat(told(FeedQuery.of(FeedFilter.of(Set.of(ChangeType.EVENT_REPLAYED)))))
        .extracting(Changed::state)
        .containsExactly(new EventState(event));
  }

  @Test
  void filters_knowWhatWasReplayed() {
    EventDetails event = drawing();
    EventDetails other = events().record(Fixtures.anEventDraft());
    events().replay(event.event().id());
    events().replay(other.event().id());

    FeedFilter filter =
        new FeedFilter(
            Set.of(ChangeType.EVENT_REPLAYED), event.user().id(), event.event().kind().type());

    assertThat(told(FeedQuery.of(filter)))
        .extracting(Changed::state)
        .containsExactly(new EventState(event));
  }

  @Test
  void catchUp_withTheLatest_tellsTheNewestReplay_besidesTheNewestChange() {
    EventId first = drawing().event().id();
    EventId second = drawing().event().id();
    events().replay(first);
    rename(first, "new");
    events().replay(second);
    events().replay(first);
    rename(second, "new");

    List<Changed> told = told(latest());

    assertThat(types(told))
        .containsExactly("event.updated", "event.replayed", "event.replayed", "event.updated");
    assertThat(told)
        .extracting(Changed::state)
        .containsExactly(state(first), state(second), state(first), state(second));
  }

  @Test
  void catchUp_withTheLatest_doesNotShowAgainWhatIsDeleted() {
    EventId event = drawing().event().id();
    events().replay(event);
    events().delete(event);

    assertThat(types(told(latest()))).containsExactly("event.deleted");
  }

  @Test
  void catchUp_withTheLatest_passesOverWhatIsDeleted_alsoForWhoIsNotToldOfDeletions() {
    EventId deleted = drawing().event().id();
    EventId there = drawing().event().id();
    events().replay(deleted);
    events().replay(there);
    events().delete(deleted);
    Set<ChangeType> types = Set.of(ChangeType.EVENT_CREATED, ChangeType.EVENT_REPLAYED);

    List<Changed> told = told(new FeedQuery(FeedFilter.of(types), new CatchUp.Latest()));

    assertThat(types(told)).containsExactly("event.created", "event.replayed");
    assertThat(told).extracting(Changed::state).containsOnly(state(there));
  }

  private EventDetails drawing() {
    return events()
        .record(
            Fixtures.anEventDraft(
                new UserRef.Named(Fixtures.aUser("1", "name")),
                new DocumentRef.New(Fixtures.aDocumentDraft())));
  }

  private void rename(EventId event, String name) {
    events()
        .edit(
            event,
            new EventEdit(
                Edit.keep(), Edit.keep(), Edit.set(name), Edit.keep(), EventKindEdit.none()));
  }

  private EventState state(EventId event) {
    return new EventState(events().get(event));
  }

  private static FeedQuery latest() {
    return new FeedQuery(FeedFilter.of(OF_EVENTS), new CatchUp.Latest());
  }

  private List<Changed> told(FeedQuery query) {
    return session().changes().read(new FeedStart.Earliest(), query, 100).entries().stream()
        .map(Changed.class::cast)
        .toList();
  }

  private static List<String> types(List<Changed> told) {
    return told.stream().map(entry -> entry.change().fact().type().value()).toList();
  }

  private Events events() {
    return session().events();
  }
}
