package io.dreamspace.http.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.dreamspace.http.request.WholeBody;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Server-Sent Events to one client, for as long as it listens. */
public final class EventStream {
  /** What a client accepts who wants one. */
  public static final String MEDIA_TYPE = "text/event-stream";

  private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
  private static final HeaderName LAST_EVENT_ID = HeaderNames.create("Last-Event-ID");

  /** Proxies are not to wait until there is more. */
  private static final HeaderName BUFFERING = HeaderNames.create("X-Accel-Buffering");

  /** After how many milliseconds a client comes again. */
  private static final byte[] RETRY = "retry: 1000\n".getBytes(US_ASCII);

  private static final int TOGETHER = 64 * 1024;

  private final FeedConsumer consumer;
  private final Duration heartbeat;
  private final StalledWrites stalled;

  EventStream(FeedConsumer consumer, Duration heartbeat, StalledWrites stalled) {
    this.consumer = consumer;
    this.heartbeat = heartbeat;
    this.stalled = stalled;
  }

  static @Nullable String lastId(Headers headers) {
    return headers.first(LAST_EVENT_ID).orElse(null);
  }

  private static void head(ServerResponse response) {
    response.header(HeaderNames.CONTENT_TYPE, MEDIA_TYPE);
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.header(BUFFERING, "no");
  }

  /** Sends until the client is gone, or the feed ends; no more than the head, if so asked. */
  public void send(ServerRequest request, ServerResponse response) {
    head(response);
    try (consumer) {
      if (WholeBody.isHead(request)) {
        WholeBody.sendNothing(response);
        return;
      }
      OutputStream client = response.outputStream();
      write(client, RETRY, consumer.start().event());
      while (!consumer.hasEnded()) {
        tell(client, consumer.next(heartbeat));
      }
      stalled.watch(() -> unchecked(client::close));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CloseConnectionException("The client was cut off.", e);
    } catch (UncheckedIOException gone) {
      throw new CloseConnectionException("The client is gone.", gone);
    } catch (CloseConnectionException gone) {
      throw gone;
    } catch (RuntimeException failure) {
      // There is no telling the client any more, but by letting it come again.
      if (consumer.hasEnded()) {
        LOG.debug("The feed broke off", failure);
      } else {
        LOG.warn("The feed broke off for a client.", failure);
      }
      throw new CloseConnectionException("The feed broke off.", failure);
    }
  }

  private void tell(OutputStream client, Portion portion) {
    ByteArrayOutputStream together = new ByteArrayOutputStream();
    for (Message message : portion.messages()) {
      together.writeBytes(message.event());
      if (together.size() > TOGETHER) {
        write(client, together.toByteArray());
        together.reset();
      }
    }
    if (portion.messages().isEmpty() && !consumer.hasEnded()) {
      write(client, RETRY, consumer.heartbeat().event());
    } else if (together.size() > 0) {
      write(client, together.toByteArray());
    }
  }

  private void write(OutputStream client, byte[]... parts) {
    stalled.watch(
        () ->
            unchecked(
                () -> {
                  for (byte[] part : parts) {
                    client.write(part);
                  }
                  client.flush();
                }));
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void unchecked(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
