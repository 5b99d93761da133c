package io.dreamspace.http.pages.stream;

import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.http.pages.templates.stream.JtecreateGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.helidon.http.Status;
import java.util.Optional;

/** What is where no stream is: whoever owns what it would stand under can create it. */
final class MissingStream {
  private MissingStream() {}

  static PageReply page(Visit visit, StreamKey key) {
    return creatable(visit, key)
        .map(uri -> offer(visit, uri))
        .orElseGet(
            () ->
                Refusals.page(visit, Status.NOT_FOUND_404, "There is no stream at this address."));
  }

  private static Optional<StreamUri> creatable(Visit visit, StreamKey key) {
    return key instanceof StreamKey.ByUri byUri && isName(byUri.uri().words())
        ? byUri.uri().parent().flatMap(parent -> owned(visit, parent)).map(parent -> byUri.uri())
        : Optional.empty();
  }

  private static Optional<StatusStream> owned(Visit visit, StreamUri uri) {
    return StreamPage.find(visit.session(), new StreamKey.ByUri(uri))
        .filter(stream -> visit.visitor().is(stream.owner()));
  }

  private static boolean isName(String name) {
    try {
      return new StreamName(name).value().equals(name);
    } catch (Invalid none) {
      return false;
    }
  }

  private static PageReply offer(Visit visit, StreamUri uri) {
    Frame frame = visit.frame("Create it?");
    String parent = uri.parent().map(StreamUri::value).orElseThrow();
    return PageReply.personal(
        Status.OK_200, output -> JtecreateGenerated.render(output, null, frame, parent, uri));
  }
}
