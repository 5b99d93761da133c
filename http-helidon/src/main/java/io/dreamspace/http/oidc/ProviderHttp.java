package io.dreamspace.http.oidc;

import io.dreamspace.http.oidc.ProviderFailed.Reason;
import io.dreamspace.http.settings.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the provider. It has so long for an answer, body included, and no more than so many bytes;
 * nothing is asked where others could listen, and no redirect is followed.
 */
final class ProviderHttp {
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(ProviderHttp.class);
  private static final int MOST_BYTES = 512 * 1024;

  record Answer(int status, String body) {}

  private final Duration patience;

  ProviderHttp(Duration patience) {
    this.patience = patience;
  }

  /** What is there. */
  String get(URI uri) {
    return send(HttpRequest.newBuilder(checked(uri)).GET()).body();
  }

  /**
   * What a form is answered, be it a refusal.
   *
   * @param authorization of that header, empty if there is none
   */
  Answer post(URI uri, String form, String authorization) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(checked(uri))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return exchange(request);
  }

  private static URI checked(URI uri) {
    if (!Provider.isProtected(uri)) {
      LOG.warn("The provider names {}, where others could listen.", uri);
      throw new ProviderFailed(Reason.UNSOUND);
    }
    return uri;
  }

  private Answer send(HttpRequest.Builder request) {
    Answer answer = exchange(request);
    if (answer.status() != 200) {
      throw silent(request, "status " + answer.status());
    }
    return answer;
  }

  private Answer exchange(HttpRequest.Builder request) {
    request.header("Accept", "application/json");
    try (HttpClient client = client()) {
      FutureTask<Answer> exchange = new FutureTask<>(() -> answer(client, request.build()));
      Thread.startVirtualThread(exchange);
      try {
        return exchange.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      } finally {
        exchange.cancel(true);
        client.shutdownNow();
      }
    } catch (ExecutionException e) {
      throw silent(request, String.valueOf(e.getCause()));
    } catch (TimeoutException e) {
      throw silent(request, "no answer within " + patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw silent(request, "the server ends");
    }
  }

  /** One for each exchange: they are rare, and it leaves no thread behind. */
  private HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(patience)
        .build();
  }

  private static Answer answer(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      byte[] bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("too long an answer");
      }
      return new Answer(response.statusCode(), new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static ProviderFailed silent(HttpRequest.Builder request, String why) {
    LOG.warn("{} does not answer as it should: {}.", request.build().uri(), why);
    return new ProviderFailed(Reason.SILENT);
  }
}
