package io.dreamspace.domain.stream;

/** How a client names a stream. */
public sealed interface StreamKey {

  record ById(StreamId id) implements StreamKey {}

  record ByUri(StreamUri uri) implements StreamKey {}

  /** What no stream can be called: it names nothing, and so is not found. */
  record Nothing() implements StreamKey {}

  /** The key that a client means with an id, or with what should be one. */
  static StreamKey ofId(String text) {
    return StreamId.parse(text).<StreamKey>map(ById::new).orElseGet(Nothing::new);
  }

  /** The key that a client means with a uri, see {@link StreamUri#parse}. */
  static StreamKey ofUri(String text) {
    return StreamUri.parse(text).<StreamKey>map(ByUri::new).orElseGet(Nothing::new);
  }
}
