package io.dreamspace.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Engine;
import io.dreamspace.application.HeardNews;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.application.stream.StreamNews;
import io.dreamspace.client.Credential;
import io.dreamspace.client.RemoteSession;
import io.dreamspace.client.StreamSocket;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import io.dreamspace.http.Server;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The client's websocket on a server of ours. */
@Timeout(180)
class StreamSocketTest {
  private static final Caller BOT = new Caller.Bot("test");
  private static final String KEY = "a long secret";
  private static final StreamUri ANN = new StreamUri("ann");
  private static final StreamUri TOAST = new StreamUri("ann/toast");
  private static final Tag RYE = new Tag("rye");
  private static final Color RED = new Color("#ff0000");

  private final HeardNews heard = new HeardNews();
  private final Engine engine = new Engine(new InMemoryStores(), InstantSource.system());
  private Account ann;
  private Server server;
  private RemoteSession session;
  private StreamSocket socket;

  @BeforeEach
  void start() {
    server = Server.serving(engine, BOT, KEY).port(0).start();
    ann = engine.as(BOT).accounts().create(new AccountDraft(new UserName("ann"), null, null));
    String token =
        engine
            .as(BOT)
            .authorizations()
            .issue(ann.id(), new DisposableDraft("test", ""))
            .tokens()
            .accessToken()
            .value();
    session = RemoteSession.connect(uri(), Credential.accessToken(token));
    socket = session.listen(heard);
    socket.create(new StreamDraft("toast", "ann/toast", null, null));
  }

  @AfterEach
  void stop() {
    session.close();
    server.close();
    engine.close();
  }

  private URI uri() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  @Test
  void requests_doWhatASessionDoes() {
    Tags tags = new Tags(List.of(RYE));

    assertThat(socket.setStatus(TOAST, RED).color()).isEqualTo(RED);
    assertThat(socket.replaceTags(TOAST, tags)).isEqualTo(tags);
    assertThat(socket.addTag(TOAST, new Tag("b"))).isEqualTo(new Tag("b"));
    assertThat(socket.removeTag(TOAST, new Tag("b"))).isEqualTo(new Tag("b"));

    StatusStream toast = socket.get(TOAST);
    assertThat(toast.status()).isEqualTo(socket.status(TOAST));
    assertThat(toast.tags()).isEqualTo(socket.tags(TOAST)).isEqualTo(tags);
    assertThat(socket.findTag(TOAST, RYE)).isEqualTo(RYE);
    assertThat(socket.search(new StreamQuery.ByTag(RYE))).containsExactly(toast);
    assertThat(socket.children(ANN, new StreamQuery.Everything())).containsExactly(toast);
    assertThat(socket.child(ANN, TOAST)).isEqualTo(toast);
    assertThat(socket.link(ANN, TOAST)).isEqualTo(toast);
    assertThat(socket.delete(TOAST)).isEqualTo(toast);
  }

  @Test
  void refusals_areThoseOfASession() {
    assertThatThrownBy(() -> socket.setStatus(new StreamUri("ann/none"), RED))
        .isInstanceOf(NotFound.class)
        .hasMessage("Stream does not exist.");
    assertThatThrownBy(() -> socket.unlink(ANN, TOAST))
        .isInstanceOf(Conflict.class)
        .hasMessage("Cannot remove hierarchical child.");
    try (RemoteSession anybody = RemoteSession.connect(uri(), Credential.none())) {
      StreamSocket theirs = anybody.listen(news -> {});
      assertThatThrownBy(() -> theirs.setStatus(TOAST, RED))
          .isInstanceOf(Forbidden.class)
          .hasMessage("Action requires authorization.");
    }
  }

  @Test
  void news_areOfStreamsAndCollections() throws InterruptedException {
    socket.subscribe(TOAST);
    assertThat(heard.nextColor()).isEqualTo("#aaaaaa");
    Address collection = new Address.OfTag(RYE);
    socket.subscribeCollection(collection);

    session.streamTags().replace(new StreamKey.ByUri(TOAST), new Tags(List.of(RYE)));

    assertThat(List.of(heard.next(), heard.next()))
        .containsExactlyInAnyOrder(
            new StreamNews.ParentAdded(TOAST, collection),
            new StreamNews.ChildAdded(collection, socket.get(TOAST), collection));
    socket.delete(TOAST);
    assertThat(List.of(heard.next(), heard.next(), heard.next()))
        .contains(
            new StreamNews.ChildRemoved(collection, TOAST, collection),
            new StreamNews.ParentRemoved(TOAST, collection));
  }

  @Test
  void thousandUpdates_areHeardInOrder() throws InterruptedException {
    int updates = 1_000;
    socket.subscribe(TOAST);
    assertThat(heard.nextColor()).isEqualTo("#aaaaaa");

    for (int number = 0; number < updates; number++) {
      socket.show(TOAST, new Color("#%06x".formatted(number)));
    }

    for (int number = 0; number < updates; number++) {
      assertThat(heard.nextColor()).isEqualTo("#%06x", number);
    }
  }

  @Test
  void serverThatRestarts_isFoundAgain_andTellsWhatIsCurrent() throws InterruptedException {
    socket.subscribe(TOAST);
    assertThat(heard.nextColor()).isEqualTo("#aaaaaa");
    int port = server.port();

    server.close();
    assertThat(heard.next()).isEqualTo("cut off");
    engine.as(new Caller.Member(ann.id())).streams().setStatus(new StreamKey.ByUri(TOAST), RED);
    server = Server.serving(engine, BOT, KEY).port(port).start();

    assertThat(heard.next()).isEqualTo("back");
    assertThat(heard.nextColor()).isEqualTo("#ff0000");
    socket.setStatus(TOAST, new Color("#00ff00"));
    assertThat(heard.nextColor()).isEqualTo("#00ff00");
  }
}
