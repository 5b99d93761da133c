package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Requests over a socket, and what becomes of them. */
class SocketCallsTest extends SocketTest {
  private static final StreamUri OTHER = new StreamUri("bo/rye");
  private static final Tag RYE = new Tag("rye");
  private static final String CHILD =
      "{\"type\":\"StreamChild\",\"url\":\"ann/toast\",\"child\":" + StreamsTest.STREAM + "}";
  private static final String STATUS =
      "{\"type\":\"StreamStatus\",\"url\":\"x\",\"status\":" + RED + "}";
  private static final String TAG = "{\"type\":\"StreamTag\",\"url\":\"x\",\"tag\":\"rye\"}";
  private static final String TAGS =
      "{\"type\":\"StreamTags\",\"url\":\"x\",\"tags\":[{\"tag\":\"rye\"}]}";
  private static final Color COLOR = new Color("#ff0000");

  private StreamSocket socket;
  private SocketPeer peer;

  private void open(SocketOptions options) throws InterruptedException {
    socket = session.listen(listener, options);
    peer = server.peer();
  }

  @Test
  void handshake_bringsTheToken() throws InterruptedException {
    open(QUICK);
    assertThat(peer.headers())
        .containsEntry("authorization", "Bearer " + TOKEN)
        .doesNotContainKey("sec-websocket-protocol");
  }

  @Test
  void streams_areAskedForByUri() throws Exception {
    open(QUICK);
    String stream = "{\"type\":\"Stream\"," + StreamsTest.STREAM.substring(1);
    String streams = "{\"type\":\"Streams\",\"streams\":[" + StreamsTest.STREAM + "]}";
    StreamDraft draft = new StreamDraft("A b", "ann/a+b", COLOR, Tags.none());
    StatusStream expected = stream();

    assertThat(asked(() -> socket.get(TOAST), stream, "{'type':'GetStream','uri':'ann/toast'}"))
        .isEqualTo(expected);
    assertThat(
            asked(
                () -> socket.search(new StreamQuery.ByTag(RYE)),
                streams,
                "{'type':'GetStreams','query':'#rye'}"))
        .containsExactly(expected);
    assertThat(
            asked(
                () -> socket.create(draft),
                stream,
                "{'type':'CreateStream','name':'A b','uri':'ann/a+b',"
                    + "'status':{'color':'#ff0000'},'tags':[]}"))
        .isEqualTo(expected);
    assertThat(
            asked(() -> socket.delete(TOAST), stream, "{'type':'DeleteStream','uri':'ann/toast'}"))
        .isEqualTo(expected);
  }

  @Test
  void statuses_areAskedForAndSet() throws Exception {
    open(QUICK);

    assertThat(asked(() -> socket.status(TOAST), STATUS, "{'type':'GetStatus','of':'ann/toast'}"))
        .returns(COLOR, Status::color);
    assertThat(
            asked(
                () -> socket.setStatus(TOAST, COLOR),
                STATUS,
                "{'type':'SetStatus','of':'ann/toast','status':{'color':'#ff0000'}}"))
        .returns(COLOR, Status::color);
  }

  @Test
  void children_areAskedForAndLinked() throws Exception {
    open(QUICK);
    String children = "{\"type\":\"StreamChildren\",\"children\":[" + StreamsTest.STREAM + "]}";
    String both = ",'of':'ann/toast','child':'bo/rye'}";

    assertThat(
            asked(
                () -> socket.children(TOAST, new StreamQuery.Everything()),
                children,
                "{'type':'GetChildren','of':'ann/toast'}"))
        .containsExactly(stream());
    assertThat(asked(() -> socket.child(TOAST, OTHER), CHILD, "{'type':'GetChild'" + both))
        .isEqualTo(stream());
    assertThat(asked(() -> socket.link(TOAST, OTHER), CHILD, "{'type':'CreateChild'" + both))
        .isEqualTo(stream());
    assertThat(asked(() -> socket.unlink(TOAST, OTHER), CHILD, "{'type':'DeleteChild'" + both))
        .isEqualTo(stream());
  }

  @Test
  void tags_areAskedForAndSet() throws Exception {
    open(QUICK);
    String one = ",'of':'ann/toast','tag':'rye'}";
    Tags tags = new Tags(List.of(RYE));

    assertThat(asked(() -> socket.tags(TOAST), TAGS, "{'type':'GetTags','of':'ann/toast'}"))
        .isEqualTo(tags);
    assertThat(
            asked(
                () -> socket.replaceTags(TOAST, tags),
                TAGS,
                "{'type':'SetTags','of':'ann/toast','tags':[{'tag':'rye'}]}"))
        .isEqualTo(tags);
    assertThat(asked(() -> socket.findTag(TOAST, RYE), TAG, "{'type':'GetTag'" + one))
        .isEqualTo(RYE);
    assertThat(asked(() -> socket.addTag(TOAST, RYE), TAG, "{'type':'SetTag'" + one))
        .isEqualTo(RYE);
    assertThat(asked(() -> socket.removeTag(TOAST, RYE), TAG, "{'type':'DeleteTag'" + one))
        .isEqualTo(RYE);
  }

  @Test
  void refusals_areProblems() throws Exception {
    open(QUICK);
    refuse(NotFound.class, "Stream does not exist.");
    refuse(Forbidden.class, "User does not have permission to edit stream.");
    refuse(Invalid.class, "Could not process request.");
  }

  private void refuse(Class<? extends Exception> problem, String sentence) throws Exception {
    CompletableFuture<Status> call = start(() -> socket.setStatus(TOAST, COLOR));
    peer.answer("{\"type\":\"Error\",\"error\":\"" + sentence + "\"}");
    assertThatThrownBy(() -> finished(call)).isInstanceOf(problem).hasMessage(sentence);
  }

  @Test
  void answers_mayOvertake() throws Exception {
    open(QUICK);
    CompletableFuture<Status> first = start(() -> socket.status(TOAST));
    String firstRequest = peer.message();
    CompletableFuture<Tags> second = start(() -> socket.tags(TOAST));
    peer.answer(TAGS);

    assertThat(finished(second).list()).containsExactly(RYE);
    String number = firstRequest.substring(firstRequest.lastIndexOf(",\"correlation\""));
    peer.send(STATUS.substring(0, STATUS.length() - 1) + number);
    assertThat(finished(first).color()).isEqualTo(COLOR);
  }

  @Test
  void answer_thatComesTooLate_isPassedOver() throws Exception {
    open(QUICK.withAnswerTimeout(Duration.ofMillis(200)));

    assertThatThrownBy(() -> socket.setStatus(TOAST, COLOR))
        .isInstanceOfSatisfying(
            DreamspaceUnavailable.class, problem -> assertThat(problem.mayHaveHappened()).isTrue())
        .hasMessage("The server did not answer within 200 ms.");
    peer.answer(STATUS);
    assertThat(asked(() -> socket.tags(TOAST), TAGS, "{'type':'GetTags','of':'ann/toast'}").list())
        .containsExactly(RYE);
  }

  @Test
  void read_thatTheConnectionBrokeUnder_isSentAgain() throws Exception {
    open(QUICK);
    CompletableFuture<Status> call = start(() -> socket.status(TOAST));
    peer.message();
    peer.cut();

    SocketPeer next = server.peer();
    assertThat(next.answer(STATUS)).isEqualTo("{\"type\":\"GetStatus\",\"of\":\"ann/toast\"}");
    assertThat(finished(call).color()).isEqualTo(COLOR);
  }

  @Test
  void write_thatTheConnectionBrokeUnder_isNot() throws Exception {
    open(QUICK);
    CompletableFuture<Status> call = start(() -> socket.setStatus(TOAST, COLOR));
    peer.message();
    peer.cut();

    assertThatThrownBy(() -> finished(call))
        .isInstanceOfSatisfying(
            DreamspaceUnavailable.class, problem -> assertThat(problem.mayHaveHappened()).isTrue());
    SocketPeer next = server.peer();
    start(() -> socket.status(TOAST));
    assertThat(next.answer(STATUS)).startsWith("{\"type\":\"GetStatus\"");
  }

  @Test
  void write_waitsForAConnection() throws Exception {
    open(QUICK);
    server.refuse(503).refuse(503);
    peer.cut();
    assertThat(listener.next()).startsWith("cut off: ");

    CompletableFuture<Status> call = start(() -> socket.setStatus(TOAST, COLOR));
    server.peer().answer(STATUS);

    assertThat(finished(call).color()).isEqualTo(COLOR);
  }

  @Test
  void show_waitsForNoAnswer_andTellsOfRefusals() throws Exception {
    open(QUICK);

    socket.show(TOAST, COLOR);
    socket.show(TOAST, COLOR);

    assertThat(peer.message())
        .isEqualTo(
            "{\"type\":\"SetStatus\",\"of\":\"ann/toast\",\"status\":{\"color\":\"#ff0000\"},"
                + "\"acknowledge\":\"error\",\"correlation\":-1}");
    peer.answer("{\"type\":\"Error\",\"error\":\"Stream does not exist.\"}");
    assertThat(listener.next()).isEqualTo("refused: Stream does not exist.");
  }

  @Test
  void answer_thatIsNotOfTheApi_isUnavailable() throws Exception {
    open(QUICK);
    CompletableFuture<Status> call = start(() -> socket.setStatus(TOAST, COLOR));
    peer.answer("{\"type\":\"StreamStatus\",\"status\":{\"color\":\"red\"}}");

    assertThatThrownBy(() -> finished(call)).isInstanceOf(DreamspaceUnavailable.class);
  }

  @Test
  void message_thatIsTooLong_isNotSent() throws Exception {
    open(QUICK);
    StreamDraft tooLong = new StreamDraft("n".repeat(64 * 1024), "u", null, null);

    assertThatThrownBy(() -> socket.create(tooLong)).isInstanceOf(Invalid.class);
    assertThat(asked(() -> socket.tags(TOAST), TAGS, "{'type':'GetTags','of':'ann/toast'}").list())
        .containsExactly(RYE);
  }

  private static StatusStream stream() throws Exception {
    return new Json().read(StreamsTest.STREAM.getBytes(), StreamKeys.STREAM);
  }

  private <T> T asked(Supplier<T> call, String answer, String expected) throws Exception {
    CompletableFuture<T> future = start(call);
    assertThat(peer.answer(answer)).isEqualTo(expected.replace('\'', '"'));
    return finished(future);
  }

  private static <T> CompletableFuture<T> start(Supplier<T> call) {
    return CompletableFuture.supplyAsync(call, Thread::startVirtualThread);
  }

  private static <T> T finished(CompletableFuture<T> call) throws Exception {
    try {
      return call.get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw (Exception) e.getCause();
    }
  }
}
