package io.dreamspace.application.contract;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/**
 * What a session must do about streams for members and for anybody else, subject by subject,
 * wherever Dreamspace runs.
 */
public abstract class StreamSessionContract extends StoresContract {
  /** The engine's; in whole milliseconds, as finer times do not pass the wire. */
  protected final MutableClock clock =
      new MutableClock(Fixtures.NOON.truncatedTo(ChronoUnit.MILLIS));

  private final Map<String, Session> members = new HashMap<>();
  private Engine engine;

  /** Opens a session of an account: in this process, if it is not overridden. */
  protected Session openMember(Engine engine, AccountId account) {
    return engine.as(new Caller.Member(account));
  }

  /** Opens a session of nobody in particular. */
  protected Session openAnonymous(Engine engine) {
    return engine.as(new Caller.Anonymous());
  }

  private AccountId signUp(Engine engine, String userName) {
    AccountDraft draft = new AccountDraft(new UserName(userName), null, null);
    return engine.as(new Caller.Bot("contract")).accounts().create(draft).id();
  }

  /** By what the session is told which stream is meant. */
  protected StreamKey keyOf(StatusStream stream) {
    return new StreamKey.ById(stream.id());
  }

  @BeforeEach
  final void start() {
    engine = new Engine(stores, clock);
  }

  /** The session of the account with this name, which is made if it is not there. */
  final Session member(String userName) {
    return members.computeIfAbsent(userName, name -> openMember(engine, signUp(engine, name)));
  }

  final Session anonymous() {
    return members.computeIfAbsent("", name -> openAnonymous(engine));
  }

  @Nested
  class OfCreation extends StreamCreationContract {
    @Override
    StreamSessionContract contract() {
      return StreamSessionContract.this;
    }
  }

  @Nested
  class OfLimits extends StreamLimitsContract {
    @Override
    StreamSessionContract contract() {
      return StreamSessionContract.this;
    }
  }

  @Nested
  class OfStreams extends StreamsContract {
    @Override
    StreamSessionContract contract() {
      return StreamSessionContract.this;
    }
  }

  @Nested
  class OfSearches extends StreamSearchContract {
    @Override
    StreamSessionContract contract() {
      return StreamSessionContract.this;
    }
  }

  @Nested
  class OfDeletion extends StreamDeletionContract {
    @Override
    StreamSessionContract contract() {
      return StreamSessionContract.this;
    }
  }

  @Nested
  class OfChildren extends StreamChildrenContract {
    @Override
    StreamSessionContract contract() {
      return StreamSessionContract.this;
    }
  }

  @Nested
  class OfListening extends StreamListeningContract {
    @Override
    StreamSessionContract contract() {
      return StreamSessionContract.this;
    }
  }

  @Nested
  class OfTags extends StreamTagsContract {
    @Override
    StreamSessionContract contract() {
      return StreamSessionContract.this;
    }
  }
}
