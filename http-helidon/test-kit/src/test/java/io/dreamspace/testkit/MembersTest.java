package io.dreamspace.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Session;
import io.dreamspace.client.RemoteSession;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.user.UserId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions of accounts, streams of theirs, and what goes wrong with both. */
@Timeout(60)
@DreamspaceTest
final class MembersTest {
  private static final StreamKey TEA = StreamKey.ofUri("ann/tea");
  private static final Color RED = new Color("#ff0000");

  @Test
  void members_areTheSame_embeddedAndRemote(RunningDreamspace dreamspace) {
    Session embedded = dreamspace.member("ann");
    RemoteSession remote = dreamspace.remoteMember("ANN");
    dreamspace.colors().has("ann/tea");

    assertThat(remote.streams().setStatus(TEA, RED))
        .isEqualTo(embedded.streams().get(TEA).status());
    assertThatThrownBy(() -> dreamspace.member("ben").streams().setStatus(TEA, RED))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> dreamspace.remoteMember("ben").streams().setStatus(TEA, RED))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void member_actsHoweverLateItIs(RunningDreamspace dreamspace) {
    RemoteSession remote = dreamspace.remoteMember("ann");
    dreamspace.colors().has("ann/tea");

    dreamspace.clock().advance(Duration.ofHours(3));

    assertThat(remote.streams().setStatus(TEA, RED).created())
        .isEqualTo(dreamspace.clock().instant());
  }

  @Test
  void remoteSession_holdsTheToken(RemoteSession remote, Session session) {
    assertThat(remote.users().exists(new UserId(1))).isFalse();
    assertThat(remote.accounts()).isNotNull();
    assertThat(session.users().exists(new UserId(1))).isFalse();
  }

  @Test
  void colors_goAsTheyAreWritten(ScriptedColors colors, Session session) {
    colors
        .has("Toast Master", "bread")
        .has("toast master/mr tree", "plant", "green")
        .has("toast master/mr tree/leaf")
        .links("ann", "toast+master/mr+tree")
        .shows("toast master/mr tree", "#00ff00", "#ff0000")
        .tagged("toast master/mr tree", "dead")
        .deletes("toast master/mr tree/leaf");

    StatusStream tree = colors.get("toast master/mr tree");
    assertThat(tree.name().value()).isEqualTo("mr tree");
    assertThat(tree.status().color()).isEqualTo(RED);
    assertThat(tree.tags().list()).extracting(tag -> tag.value()).containsExactly("dead");
    assertThat(session.streams().search(new StreamQuery.Everything()))
        .extracting(stream -> stream.uri().value())
        .containsExactly("toast+master/mr+tree", "ann", "toast+master");
    assertThat(colors.unlinks("ann", "toast master/mr tree").get("ann").uri().isRoot()).isTrue();
    assertThatThrownBy(() -> colors.get("toast master/mr tree/leaf")).isInstanceOf(NotFound.class);
  }

  @Test
  void faults_reachTheStreams_andAWriteIsDoneOnce(RunningDreamspace dreamspace) {
    dreamspace.colors().has("ann/tea");
    RemoteSession remote = dreamspace.remoteMember("ann");
    dreamspace.faults().next("POST", "/v0/api/stream", Fault.cutAfter());

    var first = remote.streams().setStatus(TEA, RED);

    assertThat(dreamspace.faults().waiting()).isZero();
    assertThat(dreamspace.colors().get("ann/tea").status()).isEqualTo(first);
  }
}
