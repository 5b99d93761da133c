package io.dreamspace.http.dreamspace;

import io.dreamspace.http.request.WholeBody;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sends an image: whole, in part, or not at all if the client has it already (RFC 9110). */
final class PictureReply {
  private static final HeaderName NOSNIFF = HeaderNames.create("X-Content-Type-Options");
  private static final HeaderName POLICY = HeaderNames.create("Content-Security-Policy");

  /** Whatever an image turns out to be, nothing in it runs, and it fetches nothing. */
  private static final String NOTHING_RUNS =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox";

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
    response.header(POLICY, NOTHING_RUNS);
    refuseIfChanged();
    if (tags(HeaderNames.IF_NONE_MATCH).map(PictureReply::strong).anyMatch(this::isOurs)) {
      response.status(Status.NOT_MODIFIED_304);
      WholeBody.sendNothing(response);
      return;
    }
    range().ifPresentOrElse(this::sendPart, () -> sendBytes(picture.bytes()));
  }

  private void refuseIfChanged() {
    List<String> wanted = tags(HeaderNames.IF_MATCH).toList();
    if (!wanted.isEmpty() && wanted.stream().noneMatch(this::isOurs)) {
      throw new Refused(Status.PRECONDITION_FAILED_412, "The image has changed.");
    }
  }

  /** The part asked for; only GET can ask for one. */
  private Optional<ByteRange> range() {
    boolean stillTheSame = header(HeaderNames.IF_RANGE).map(entityTag::equals).orElse(true);
    return stillTheSame && !WholeBody.isHead(request)
        ? header(HeaderNames.RANGE).flatMap(ByteRange::parse)
        : Optional.empty();
  }

  private Optional<String> header(HeaderName name) {
    return request.headers().first(name);
  }

  private Stream<String> tags(HeaderName name) {
    return request.headers().all(name, List::of).stream()
        .flatMap(tags -> Arrays.stream(tags.split(",")))
        .map(String::strip);
  }

  /** For weak comparison: a tag that a proxy made weak is still ours. */
  private static String strong(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private boolean isOurs(String tag) {
    return tag.equals("*") || tag.equals(entityTag);
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
