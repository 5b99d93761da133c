package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.user.User;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The ground of the contracts of single subjects, which see nothing but the session. */
abstract class SubjectContract {
  abstract SessionContract contract();

  final Session session() {
    return contract().session;
  }

  final MutableClock clock() {
    return contract().clock;
  }

  /** A user with a Twitch account of this id, named like it. */
  final User recordedUser(String twitchId) {
    return session().users().record(Fixtures.aUser(twitchId, twitchId)).user();
  }

  static <T> List<T> all(Listing<T> listing) {
    List<T> items = new ArrayList<>();
    listing.forEach(items::add);
    return items;
  }

  /** All that there is, to see that nothing has changed. */
  final List<List<?>> everything() {
    Paging whole = Paging.everything();
    return List.of(
        all(session().users().list(UserFilter.all(), whole)),
        all(session().events().list(EventFilter.all(), whole)),
        all(session().documents().list(DocumentFilter.all(), whole)),
        all(session().stamps().list(StampFilter.all(), whole)),
        all(session().specimens().list(SpecimenFilter.all(), whole)),
        all(session().ledger().list(TransactionFilter.all(), whole)));
  }

  /** The call says that this does not exist, and changes nothing. */
  final void assertNotFound(String sentence, ThrowingCallable call) {
    List<List<?>> before = everything();
    assertThatThrownBy(call).isInstanceOf(NotFound.class).hasMessage(sentence);
    assertThat(everything()).isEqualTo(before);
  }

  /** The call says that this field is wrong, and changes nothing. */
  final void assertInvalid(String field, String sentence, ThrowingCallable call) {
    List<List<?>> before = everything();
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field))
        .hasMessage(sentence);
    assertThat(everything()).isEqualTo(before);
  }

  /** The call says that this contradicts what is stored, and changes nothing. */
  final void assertConflict(String sentence, ThrowingCallable call) {
    List<List<?>> before = everything();
    assertThatThrownBy(call).isInstanceOf(Conflict.class).hasMessage(sentence);
    assertThat(everything()).isEqualTo(before);
  }
}
