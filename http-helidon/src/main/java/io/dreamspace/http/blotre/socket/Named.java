package io.dreamspace.http.blotre.socket;

import io.dreamspace.domain.stream.StreamKey;

/**
 * A stream as a client names it.
 *
 * @param url the client's own words, by which it recognises the answer
 */
record Named(String url) {
  StreamKey key() {
    return StreamKey.ofUri(url);
  }
}
