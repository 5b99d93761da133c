package io.dreamspace.http.dreamspace;

import io.dreamspace.http.feed.EventStream;
import io.dreamspace.http.feed.LiveFeed;
import io.dreamspace.http.websocket.HandshakeRefusal;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.CloseConnectionException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The feed: pages of it, or live as Server-Sent Events. */
record Changes(LiveFeed feed) implements Resource {
  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    if (HandshakeRefusal.isHandshake(call.headers())) {
      feed.check(call.query().get(), call.headers());
      return new Reply.Handshake();
    }
    return wantsEvents(call)
        ? new Reply.Live(feed.events(call.query().get(), call.headers()))
        : page(call);
  }

  private Reply page(Call call) {
    try {
      return new Reply.One(feed.page(call.query().get()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CloseConnectionException("The client was not waited for.", e);
    }
  }

  private static boolean wantsEvents(Call call) {
    return call.headers().all(HeaderNames.ACCEPT, List::of).stream()
        .anyMatch(accept -> accept.toLowerCase(Locale.ROOT).contains(EventStream.MEDIA_TYPE));
  }
}
