package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Session;
import io.dreamspace.application.stream.StreamOwner;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How streams are read and what they show is set. */
abstract class StreamsContract extends StreamSubjectContract {
  private static final int WRITERS = 64;
  private static final Color BLUE = new Color("#0000fF");
  private static final String ABSENCE = "Stream does not exist.";

  @Test
  void get_isForEverybody() {
    StatusStream root = root("Toast Master");
    StatusStream stream = created("ada/x");

    assertThat(anonymous().streams().get(key(root))).isEqualTo(root);
    assertThat(matt().streams().get(key(stream))).isEqualTo(stream);
    assertThat(root.name().value()).isEqualTo("Toast Master");
    assertThat(root.uri().value()).isEqualTo("toast+master");
  }

  @Test
  void get_findsNothingByWhatNamesNothing() {
    root("matt");

    assertNotFound(ABSENCE, () -> matt().streams().get(nobody()));
    assertNotFound(ABSENCE, () -> anonymous().streams().get(new StreamKey.Nothing()));
  }

  @Test
  void setStatus_makesANewStatus() {
    StatusStream before = created("matt/x");
    Instant now = later();

    Status status = matt().streams().setStatus(key(before), BLUE);

    assertThat(status).isEqualTo(new Status(BLUE, now, before.owner()));
    StatusStream after = now(before);
    assertThat(after.status()).isEqualTo(status);
    assertThat(after.updated()).isEqualTo(now);
    assertThat(after.created()).isEqualTo(before.created());
    assertThat(anonymous().streams().get(key(before))).isEqualTo(after);
  }

  @Test
  void setStatus_worksOnRoots() {
    StatusStream root = root("matt");

    assertThat(matt().streams().setStatus(key(root), BLUE)).isEqualTo(now(root).status());
  }

  @Test
  void setStatus_ofTheSameColorAgain_isAnUpdateToo() {
    StatusStream stream = created("matt/x");
    matt().streams().setStatus(key(stream), BLUE);
    Instant now = later();

    List<Fact> facts = facts(() -> matt().streams().setStatus(key(stream), BLUE));

    assertThat(now(stream).updated()).isEqualTo(now);
    assertThat(facts).containsExactly(new StatusUpdated(now(stream)));
  }

  @Test
  void setStatus_refusesMissingStreams() {
    root("matt");

    assertNotFound(ABSENCE, () -> matt().streams().setStatus(nobody(), BLUE));
    assertNotFound(ABSENCE, () -> matt().streams().setStatus(new StreamKey.Nothing(), BLUE));
  }

  @Test
  void setStatus_refusesForeignStreams() {
    StatusStream foreign = created("ada/x");
    StatusStream root = root("matt");
    matt().streamChildren().link(key(root), key(foreign));

    assertForbidden(
        "User does not have permission to edit stream.",
        () -> matt().streams().setStatus(key(foreign), BLUE));
  }

  @Test
  void setStatus_isForMembers() {
    StatusStream root = root("matt");

    assertForMembers(() -> anonymous().streams().setStatus(key(root), BLUE));
    assertForMembers(() -> anonymous().streams().setStatus(nobody(), BLUE));
  }

  @Test
  void setStatus_byManyAtOnce_keepsThemInOrder() {
    StatusStream stream = created("matt/x");
    List<Status> answered = new ArrayList<>();

    List<Fact> facts =
        facts(
            () ->
                answered.addAll(
                    Concurrently.call(
                        WRITERS,
                        number -> {
                          later();
                          return matt().streams().setStatus(key(stream), color(number));
                        })));

    List<Status> told =
        facts.stream().map(fact -> ((StatusUpdated) fact).stream().status()).toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(answered).hasSize(WRITERS);
    assertThat(told).extracting(Status::created).isSorted();
    assertThat(now(stream).status()).isEqualTo(told.getLast());
    assertThat(facts.getLast()).isEqualTo(new StatusUpdated(now(stream)));
  }

  private static Color color(int number) {
    return new Color("#%06x".formatted(number));
  }

  @Test
  void owner_tellsWhatIsAnybodysBusiness() {
    StatusStream root = root("Toast Master");

    StreamOwner owner = anonymous().streams().owner(root.owner());

    assertThat(owner)
        .isEqualTo(new StreamOwner(root.owner(), new UserName("Toast Master"), root.id()));
    assertThat(matt().streams().owner(root.owner())).isEqualTo(owner);
    assertNotFound(
        "User does not exist.", () -> anonymous().streams().owner(new AccountId("0".repeat(24))));
  }

  @Test
  void whatIsForBots_isForNobodyElse() {
    List<Function<Session, Object>> forBots =
        List.of(
            Session::users,
            Session::twitchAccounts,
            Session::events,
            Session::documents,
            Session::stamps,
            Session::stampImages,
            Session::overlays,
            Session::specimens,
            Session::ledger,
            Session::accounts,
            Session::clients,
            Session::authorizations);
    for (Session session : List.of(matt(), anonymous())) {
      for (Function<Session, Object> part : forBots) {
        assertForbidden("Only a program with the API key may do this.", () -> part.apply(session));
      }
    }
  }
}
