package io.dreamspace.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Opens connections over which the feed comes as Server-Sent Events.
 *
 * @param longestSilence how long nothing may come over one, before it ends
 */
record FeedConnections(
    ServerAddress server, Credential credential, Transport transport, Duration longestSilence) {
  private static final int OK = 200;

  /** That end after three heartbeats that do not come. */
  FeedConnections(ServerAddress server, Credential credential, Transport transport) {
    this(server, credential, transport, Duration.ofSeconds(45));
  }

  /**
   * What comes from now on; whoever reads it closes it.
   *
   * @throws IOException if there is none, for whichever reason
   */
  InputStream open(Target target) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.with(target)).header("Accept", "text/event-stream");
    Header.of(credential).ifPresent(header -> request.header(header.name(), header.value()));
    HttpResponse<InputStream> response = transport.open(request.build(), longestSilence);
    if (response.statusCode() != OK) {
      response.body().close();
      throw new IOException("The server answers " + response.statusCode() + ".");
    }
    return WatchedStream.over(response.body(), longestSilence);
  }
}
