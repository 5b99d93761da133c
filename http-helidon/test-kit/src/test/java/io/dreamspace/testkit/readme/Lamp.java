package io.dreamspace.testkit.readme;

import io.dreamspace.application.Session;
import io.dreamspace.application.stream.StreamNews;
import io.dreamspace.domain.stream.StreamUri;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What somebody may have who tests with the kit: it has the colour of a stream. */
final class Lamp {
  private static final long PATIENCE_SECONDS = 30;

  private final BlockingQueue<String> colors = new LinkedBlockingQueue<>();

  Lamp(Session session, String uri) {
    StreamUri stream = StreamUri.parse(uri).orElseThrow();
    session.listen(this::hear).subscribe(stream);
  }

  private void hear(StreamNews news) {
    if (news instanceof StreamNews.StatusUpdated updated) {
      colors.add(updated.status().color().value());
    }
  }

  /** The next colour that it takes, for which it waits. */
  String next() throws InterruptedException {
    String color = colors.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (color == null) {
      throw new AssertionError("It keeps its colour.");
    }
    return color;
  }
}
