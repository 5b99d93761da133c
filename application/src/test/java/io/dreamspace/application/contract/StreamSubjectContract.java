package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.application.StreamFixtures;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamKey.ByUri;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamUri;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * The ground of the contracts of streams. They act through sessions alone; what is to be there
 * before, and what was kept, they put into the stores and take from there.
 */
abstract class StreamSubjectContract {
  static final int MANY = 20_000;

  abstract StreamSessionContract contract();

  final Session matt() {
    return contract().member("matt");
  }

  final Session anonymous() {
    return contract().anonymous();
  }

  final MutableClock clock() {
    return contract().clock;
  }

  /** A second later. */
  final Instant later() {
    return clock().advance(Duration.ofSeconds(1));
  }

  final StreamKey key(StatusStream stream) {
    return contract().keyOf(stream);
  }

  /** Names no stream. */
  final StreamKey nobody() {
    return key(StreamFixtures.aStream("nobody"));
  }

  /** The root of the account of this name, which is made if it is not there. */
  final StatusStream root(String userName) {
    contract().member(userName);
    return now(userName.toLowerCase(Locale.ROOT).replace(' ', '+'));
  }

  /** Creates a stream in the name of whoever owns the root above it. */
  final StatusStream created(String uri) {
    StreamUri parsed = new StreamUri(uri);
    String name = parsed.words();
    Session owner = contract().member(uri.substring(0, uri.indexOf('/')));
    return owner.streams().create(new StreamDraft(name, uri, null, null)).stream();
  }

  /** The stream of this uri as it is kept. */
  final StatusStream now(String uri) {
    return contract().stores.streams().find(new ByUri(new StreamUri(uri))).orElseThrow();
  }

  final StatusStream now(StatusStream stream) {
    return now(stream.uri().value());
  }

  final boolean isThere(StatusStream stream) {
    return contract().stores.streams().find(new ByUri(stream.uri())).isPresent();
  }

  /** What a call adds to the change log. */
  final List<Fact> facts(Runnable call) {
    long before = contract().stores.changes().last();
    call.run();
    return contract().stores.changes().after(before, MANY).stream().map(Change::fact).toList();
  }

  /** The call says that this is not there, and changes nothing. */
  final void assertNotFound(String sentence, ThrowingCallable call) {
    assertRefused(NotFound.class, sentence, call);
  }

  /** The call says that the caller may not do this, and changes nothing. */
  final void assertForbidden(String sentence, ThrowingCallable call) {
    assertRefused(Forbidden.class, sentence, call);
  }

  /** The call says that the rules or what is there forbid this, and changes nothing. */
  final void assertConflict(String sentence, ThrowingCallable call) {
    assertRefused(Conflict.class, sentence, call);
  }

  /** The call says that this is not valid, and changes nothing. */
  final void assertInvalid(String sentence, ThrowingCallable call) {
    assertRefused(Invalid.class, sentence, call);
  }

  /** Nobody in particular may not do this, even where there is nothing. */
  final void assertForMembers(ThrowingCallable call) {
    assertForbidden("Action requires authorization.", call);
  }

  private void assertRefused(
      Class<? extends Problem> problem, String sentence, ThrowingCallable call) {
    List<StatusStream> before = everything();
    long last = contract().stores.changes().last();
    assertThatThrownBy(call).isInstanceOf(problem).hasMessage(sentence);
    assertThat(everything()).isEqualTo(before);
    assertThat(contract().stores.changes().last()).isEqualTo(last);
  }

  private List<StatusStream> everything() {
    return contract().stores.streams().find(new StreamQuery.Everything(), MANY);
  }
}
