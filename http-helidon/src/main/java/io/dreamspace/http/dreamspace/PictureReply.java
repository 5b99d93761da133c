package io.dreamspace.http.dreamspace;

import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Arrays;
import java.util.Optional;

/** Sends an image: whole, in part, or not at all if the client has it already (RFC 9110). */
final class PictureReply {
  private static final HeaderName NOSNIFF = HeaderNames.create("X-Content-Type-Options");

  private final Picture picture;
  private final String entityTag;
  private final ServerRequest request;
  private final ServerResponse response;

  private PictureReply(Picture picture, ServerRequest request, ServerResponse response) {
    this.picture = picture;
    this.entityTag = picture.entityTag();
    this.request = request;
    this.response = response;
  }

  static void send(Picture picture, ServerRequest request, ServerResponse response) {
    new PictureReply(picture, request, response).send();
  }

  private void send() {
    response.header(HeaderNames.ETAG, entityTag);
    response.header(HeaderNames.ACCEPT_RANGES, "bytes");
    response.header(HeaderNames.CACHE_CONTROL, "no-cache");
    response.header(NOSNIFF, "nosniff");
    if (header(HeaderNames.IF_NONE_MATCH).filter(this::matches).isPresent()) {
      response.status(Status.NOT_MODIFIED_304);
      Replies.sendWhole(new byte[0], response);
      return;
    }
    Optional<ByteRange> range =
        header(HeaderNames.IF_RANGE).map(entityTag::equals).orElse(true)
            ? header(HeaderNames.RANGE).flatMap(ByteRange::parse)
            : Optional.empty();
    range.ifPresentOrElse(this::sendPart, () -> sendBytes(picture.bytes()));
  }

  private Optional<String> header(HeaderName name) {
    return request.headers().first(name);
  }

  /** Compares weakly, as asked for: a tag that a proxy made weak is still ours. */
  private boolean matches(String ifNoneMatch) {
    return Arrays.stream(ifNoneMatch.split(","))
        .map(String::strip)
        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
        .anyMatch(tag -> tag.equals("*") || tag.equals(entityTag));
  }

  private void sendPart(ByteRange range) {
    byte[] bytes = picture.bytes();
    Optional<ByteRange> part = range.within(bytes.length);
    if (part.isEmpty()) {
      response.header(HeaderNames.CONTENT_RANGE, "bytes */" + bytes.length);
      throw new Refused(
          Status.REQUESTED_RANGE_NOT_SATISFIABLE_416,
          "The image has " + bytes.length + " bytes, and none in that range.");
    }
    int first = (int) part.get().first();
    int last = (int) part.get().last();
    response.status(Status.PARTIAL_CONTENT_206);
    response.header(HeaderNames.CONTENT_RANGE, "bytes " + first + "-" + last + "/" + bytes.length);
    sendBytes(Arrays.copyOfRange(bytes, first, last + 1));
  }

  private void sendBytes(byte[] bytes) {
    Header contentType = HeaderValues.create(HeaderNames.CONTENT_TYPE, picture.mediaType());
    Replies.sendBytes(contentType, bytes, request, response);
  }
}
