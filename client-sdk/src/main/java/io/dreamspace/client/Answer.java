package io.dreamspace.client;

import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * A server's answer.
 *
 * @param isRepeated whether the request had been sent before, and may have arrived
 */
record Answer(HttpResponse<byte[]> response, boolean isRepeated) {

  int status() {
    return response.statusCode();
  }

  byte[] body() {
    return response.body();
  }

  Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }
}
