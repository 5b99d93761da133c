package io.dreamspace.http.feed;

import io.dreamspace.application.access.Admission;
import io.dreamspace.application.change.FeedEntry;
import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.application.change.FeedFilter;
import io.dreamspace.application.change.ObjectState.EventState;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.http.reading.Query;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who reads the feed, and how much of it.
 *
 * @param holdsKey whether they come with the API key, and may do more than look on
 * @param seesAll whether they see all there is; else they see what overlays show
 */
public record Onlooker(boolean holdsKey, boolean seesAll, Admission admission) {
  /** The parameter in which tickets and overlay keys come. */
  public static final String TICKET = "ticket";

  private static final Set<String> SHOWN = Set.of("event", "document", "stamp", "stream");

  private static final Set<ChangeType> SEEN =
      Arrays.stream(ChangeType.values())
          .filter(type -> SHOWN.contains(type.subject()))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChangeType.class)));

  /** Whoever holds the API key. */
  public static Onlooker withApiKey() {
    return new Onlooker(true, true, () -> true);
  }

  /** The operator's browser, as long as it is that. */
  public static Onlooker operator(Admission admission) {
    return new Onlooker(false, true, admission);
  }

  /** Whoever was let in, as long as that holds. */
  public static Onlooker admitted(Admission admission) {
    return new Onlooker(false, false, admission);
  }

  /** The query, in which what let them in is no mistake. */
  public Query own(Query query) {
    if (!seesAll) {
      query.text(TICKET);
    }
    return query;
  }

  /**
   * What they want, no more than they may see.
   *
   * @throws Forbidden if they ask for more by name
   */
  FeedFilter limit(FeedFilter wanted) {
    return seesAll
        ? wanted
        : wanted
            .within(SEEN)
            .orElseThrow(
                () ->
                    new Forbidden(
                        "A ticket shows what changes of events, documents, stamps and streams."));
  }

  /** What they are told of this. */
  FeedEntry shown(FeedEntry entry) {
    return seesAll ? entry : reduced(entry);
  }

  /**
   * What those are told who do not see all: without what games keep in the preferences of an
   * event's user; the same if there is nothing.
   */
  static FeedEntry reduced(FeedEntry entry) {
    return entry instanceof Changed(var change, EventState(EventDetails event))
            && event.user().preferences() != null
        ? new Changed(change, new EventState(withoutPreferences(event)))
        : entry;
  }

  private static EventDetails withoutPreferences(EventDetails event) {
    return new EventDetails(
        event.event(), event.user().withPreferences(Edit.set(null)), event.document());
  }

  /** What they are told who may not stay. */
  Forbidden mustLeave() {
    return new Forbidden(seesAll ? "The operator's session has ended." : "The ticket was revoked.");
  }

  boolean mayStay() {
    return admission.holds();
  }
}
