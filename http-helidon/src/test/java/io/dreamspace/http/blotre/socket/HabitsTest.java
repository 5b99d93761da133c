package io.dreamspace.http.blotre.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.http.websocket.RawSocket;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the old programs of section 6 do with the websocket. */
@Timeout(60)
final class HabitsTest {
  @RegisterExtension private final Served server = new Served();

  /** Offers a subprotocol that means nothing, and goes away if it is not agreed to. */
  @Test
  void bookReader_setsTheStatusWithEachWord() throws IOException {
    server.add("matt/Moby+Dick");
    RawSocket socket =
        RawSocket.open(
            server.port(),
            StreamSockets.PATH,
            "Authorization: Bearer " + server.token(server.mattsAccount()),
            "Sec-WebSocket-Protocol: wss",
            "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits");
    try (JsonSocket reader = new JsonSocket(socket)) {
      assertThat(socket.handshake().header("sec-websocket-protocol")).hasValue("wss");
      for (int word = 0; word < 4; word++) {
        String color = "#00000" + word;
        JsonNode answer =
            reader.ask(
                "{'type':'SetStatus','of':'matt/moby+dick','status':{'color':'" + color + "'}}");
        assertThat(answer.has("error")).isFalse();
        assertThat(answer.get("status").get("color").textValue()).isEqualTo(color);
      }
    }
  }

  /** Sends 24 frames a second and wants to hear of nothing that goes well. */
  @Test
  void filmPlayer_hearsOnlyOfErrors() throws IOException {
    server.add("matt/Vidre");
    server.add("matt/vidre/Eyes+Wide+Shut");
    try (JsonSocket player = server.openAsMatt();
        JsonSocket viewer = server.open()) {
      assertThat(player.raw().handshake().headers()).doesNotContainKey("sec-websocket-protocol");
      viewer.ask("{'type':'Subscribe','to':['matt/vidre/eyes+wide+shut']}");
      for (int frame = 0; frame < 240; frame++) {
        player.send(
            "{'type':'SetStatus','of':'matt/vidre/eyes+wide+shut','acknowledge':'error',"
                + "'status':{'color':'#%06x'}}".formatted(frame));
      }
      for (int frame = 0; frame < 240; frame++) {
        assertThat(viewer.next().get("status").get("color").textValue())
            .isEqualTo("#%06x".formatted(frame));
      }
      player.assertSilent();
      player.assertError(
          "{'type':'SetStatus','of':'ada','acknowledge':'error','status':{'color':'#ffffff'}}",
          "User does not have permission to edit stream.");
    }
  }

  /** Nobody in particular, who listens to two tags and looks at the source. */
  @Test
  void plays_areSteeredByWhoeverCarriesTheTagOfAPlayer() throws IOException {
    try (JsonSocket game = server.open()) {
      game.send("{'type':'SubscribeCollection','to':'#player1'}");
      game.send("{'type':'SubscribeCollection','to':'#player2'}");
      game.assertSilent();
      server.add(server.ada(), "ada/pad", new Color("#00ff00"), "Player1");
      JsonNode added = game.next();
      assertThat(added.get("type").textValue()).isEqualTo("ChildAdded");
      assertThat(added.get("source").textValue()).isEqualTo("#player1");
      assertThat(added.get("child").get("status").get("color").textValue()).isEqualTo("#00ff00");
      server.ada().streams().setStatus(StreamKey.ofUri("ada/pad"), new Color("#ff0000"));
      JsonNode updated = game.next();
      assertThat(updated.get("type").textValue()).isEqualTo("StatusUpdated");
      assertThat(updated.get("source").textValue()).isEqualTo("#player1");
      assertThat(updated.get("status").get("color").textValue()).isEqualTo("#ff0000");
    }
  }

  /** Subscribes to all that a page shows as soon as the socket is open, as raw as links are. */
  @Test
  void pageScript_subscribesToAllOnOpen() throws Exception {
    server.add("matt/Mr+Tree");
    Messages messages = new Messages();
    WebSocket page =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(
                URI.create("ws://127.0.0.1:" + server.port() + StreamSockets.PATH), messages)
            .get();
    page.sendText("{\"type\":\"Subscribe\",\"to\":[\"matt\",\"Matt/Mr Tree\",\"ada\"]}", true)
        .get();
    page.sendText("{\"type\":\"SubscribeCollection\",\"to\":\"matt\"}", true).get();
    assertThat(messages.next().get("from").textValue()).isEqualTo("matt");
    assertThat(messages.next().get("from").textValue()).isEqualTo("matt/mr+tree");
    assertThat(messages.next().get("from").textValue()).isEqualTo("ada");
    page.sendText("{\"type\":\"GetTags\",\"of\":\"matt\"}", true).get();
    messages.next();
    server.paint("matt/mr+tree", "#123456");
    assertThat(messages.next().get("source").isNull()).isTrue();
    assertThat(messages.next().get("source").textValue()).isEqualTo("matt");
    page.sendPing(ByteBuffer.wrap(new byte[] {1, 2})).get();
    assertThat(messages.pong.get(30, TimeUnit.SECONDS))
        .isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
    page.sendClose(WebSocket.NORMAL_CLOSURE, "").get();
    assertThat(messages.closed.get(30, TimeUnit.SECONDS)).isEqualTo(WebSocket.NORMAL_CLOSURE);
  }

  /** A client that behaves. */
  private static final class Messages implements WebSocket.Listener {
    private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
    private final CompletableFuture<ByteBuffer> pong = new CompletableFuture<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      assertThat(last).isTrue();
      texts.add(data.toString());
      socket.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
      pong.complete(message);
      socket.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      closed.complete(code);
      return null;
    }

    JsonNode next() throws InterruptedException {
      String text = texts.poll(30, TimeUnit.SECONDS);
      assertThat(text).as("a message").isNotNull();
      return JsonSocket.json(text);
    }
  }
}
