package io.dreamspace.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.HeardNews;
import io.dreamspace.application.Session;
import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.application.change.FeedSubscription;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.oauth.DeviceGrant;
import io.dreamspace.application.stream.StreamSubscriptions;
import io.dreamspace.client.RemoteSession;
import io.dreamspace.client.TokenPair;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.access.OverlayKey;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.ImageData;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.http.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java of the client's README is what {@link ReadmeSnippets} compiles, and does what it says.
 */
class ClientReadmeTest {
  private static final Path README = Path.of("..", "client-sdk", "README.md");
  private static final Path SNIPPETS =
      Path.of("src/test/java/io/dreamspace/http/client/ReadmeSnippets.java");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern SNIPPET =
      Pattern.compile(" *// snippet\n(.*?) *// end\n", Pattern.DOTALL);
  private static final byte[] IMAGE = {1, 2, 3};
  private static final byte[] GIF = {'G', 'I', 'F', '8', '9', 'a', 3, 0, 2, 0};

  @RegisterExtension private final TestServer server = TestServer.inMemory();
  @TempDir private Path directory;

  @Test
  void readme_showsTheSnippets() throws IOException {
    assertThat(found(BLOCK, README))
        .isNotEmpty()
        .isEqualTo(found(SNIPPET, SNIPPETS).stream().map(ClientReadmeTest::outdented).toList());
  }

  @Test
  void follow_tellsWhatIsThere_andThenWhatComes() throws InterruptedException {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    try (RemoteSession session = RemoteSession.connect(server.uri(), TestServer.KEY)) {
      session.events().record(Fixtures.anEventDraft());
      try (FeedSubscription subscription =
          ReadmeSnippets.follow(
              session,
              event -> told.add("event " + event.event().id().value()),
              entry -> told.add(((Changed) entry).change().fact().type().value()))) {
        session.events().record(Fixtures.anEventDraft());
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("event 1");
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("event.created");
        assertThat(subscription.position().epoch()).isNotNull();
      }
    }
  }

  @Test
  void readme_namesTheModules() throws IOException {
    String pom = Files.readString(Path.of("..", "client-sdk", "pom.xml"));
    String readme = Files.readString(README);
    assertThat(readme).contains("`io.dreamspace:dreamspace-client-sdk`");
    assertThat(pom).contains("<artifactId>dreamspace-client-sdk</artifactId>");
  }

  @Test
  void snippets_run_remote() {
    ReadmeSnippets.remote(server.uri(), TestServer.KEY, this::runAll);

    try (RemoteSession patient = ReadmeSnippets.connectPatiently(server.uri(), TestServer.KEY)) {
      assertThat(patient.users().exists(new UserId(1))).isTrue();
    }
  }

  @Test
  void snippets_run_embedded() {
    ReadmeSnippets.embedded(directory.resolve("embedded.db"), this::runAll);
  }

  @Test
  void snippets_ofStreams_run_remote() throws InterruptedException {
    try (RemoteSession administrator = RemoteSession.connect(server.uri(), TestServer.KEY)) {
      DeviceGrant device = ReadmeSnippets.giveAToken(administrator);
      List<TokenPair> kept = new ArrayList<>();
      try (RemoteSession member = ReadmeSnippets.connectMember(server.uri(), device, kept::add)) {
        showAndListen(member);
        server.clock().advance(Duration.ofHours(3));
        assertThat(ReadmeSnippets.show(member)).hasSize(1);
        assertThat(kept).hasSize(1);
      }
    }
  }

  @Test
  void snippets_ofStreams_run_embedded() throws InterruptedException {
    DeviceGrant device = ReadmeSnippets.giveAToken(server.session());

    showAndListen(server.session(new Caller.Member(device.tokens().account().id())));
  }

  private static void showAndListen(Session member) throws InterruptedException {
    assertThat(ReadmeSnippets.show(member)).hasSize(1);
    HeardNews heard = new HeardNews();
    try (StreamSubscriptions subscriptions = ReadmeSnippets.listen(member, heard)) {
      assertThat(heard.nextColor()).isEqualTo("#00ff00");
      ReadmeSnippets.show(member);
      assertThat(List.of(heard.nextColor(), heard.nextColor())).containsOnly("#00ff00");
      assertThat(subscriptions).isNotNull();
    }
  }

  private void runAll(Session session) {
    try {
      EventDetails event = recordAndSave(session);
      assertThat(ReadmeSnippets.list(session)).isEqualTo(1);
      assertThat(ReadmeSnippets.edit(session, event.event().id()).event().userName()).isNull();
      assertThat(ReadmeSnippets.page(session)).containsExactly(event.user());
      spend(session, event.user().id());
      tell(session);
      recordOnce(session, event);
      showAgain(session, event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EventDetails recordAndSave(Session session) throws IOException {
    Path drawing = Files.write(directory.resolve("drawing.png"), IMAGE);
    EventDetails event = ReadmeSnippets.record(session, drawing);
    ReadmeSnippets.save(session, event.document().id(), directory.resolve("saved.png"));
    assertThat(directory.resolve("saved.png")).hasBinaryContent(IMAGE);
    return event;
  }

  private static void spend(Session session, UserId user) {
    session.ledger().book(new TransactionDraft(user, 150, "Welcome!", null));
    assertThat(ReadmeSnippets.spend(session, user)).isTrue();
    assertThat(ReadmeSnippets.spend(session, user)).isFalse();
    assertThat(session.ledger().wallet(user).balance()).isEqualTo(50);
  }

  private static void tell(Session session) {
    UserId nobody = new UserId(404);
    assertThat(ReadmeSnippets.tellWhatIsWrong(() -> session.users().get(nobody)))
        .isEqualTo("There is no user 404.");
    TransactionDraft forNobody = new TransactionDraft(nobody, 1, "d", null);
    assertThat(ReadmeSnippets.tellWhatIsWrong(() -> session.ledger().book(forNobody)))
        .isEqualTo("user_id: Field 'user_id' refers to user 404, which does not exist.");
    assertThat(ReadmeSnippets.tellWhatIsWrong(() -> {})).isEqualTo("Done.");
  }

  private static void recordOnce(Session session, EventDetails event) {
    EventDraft draft =
        new EventDraft(
            new UserRef.Existing(event.user().id()),
            new DocumentRef.None(),
            null,
            Instant.EPOCH,
            new EventKind.Raid(5));
    EventDetails first = ReadmeSnippets.recordOnce(session, "message-1", draft);
    assertThat(ReadmeSnippets.recordOnce(session, "message-1", draft)).isEqualTo(first);
  }

  private void showAgain(Session session, EventDetails event) throws IOException {
    assertThat(ReadmeSnippets.letLookOn(session))
        .doesNotHaveDuplicates()
        .allSatisfy(shown -> assertThat(shown).matches("[?]ticket=[^ ]{20,}"));
    assertThat(session.overlays().list()).extracting(OverlayKey::name).containsExactly("OBS");
    Path gif = Files.write(directory.resolve("stamp.gif"), GIF);
    ReadmeSnippets.showAgain(session, gif, event.event().id());
    assertThat(session.stampImages().find("approve").orElseThrow().image())
        .isEqualTo(ImageData.of(GIF));
  }

  private static String outdented(String snippet) {
    return snippet.stripTrailing().stripIndent() + "\n";
  }

  private static List<String> found(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1)).toList();
  }
}
