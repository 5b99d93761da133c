package io.dreamspace.http.pages.stream;

import io.dreamspace.application.Session;
import io.dreamspace.application.stream.Slice;
import io.dreamspace.application.stream.StreamChildren;
import io.dreamspace.application.stream.Streams;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.http.pages.templates.stream.JtestreamGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.Page;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.pages.visit.Visitor;
import io.helidon.http.Status;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream; or where there is none, that there is none, or how to have one. */
public final class StreamPage implements Page {
  @Override
  public PageReply answer(Visit visit) {
    StreamKey key = StreamKey.ofUri(visit.rest());
    Optional<StatusStream> stream = find(visit.session(), key);
    return stream
        .map(found -> show(visit, found, Status.OK_200, null))
        .orElseGet(() -> MissingStream.page(visit, key));
  }

  static Optional<StatusStream> find(Session session, StreamKey key) {
    try {
      return Optional.of(session.streams().get(key));
    } catch (NotFound none) {
      return Optional.empty();
    }
  }

  /** The page of this stream. */
  static PageReply show(
      Visit visit, StatusStream stream, Status status, StreamView.@Nullable Mistake mistake) {
    StreamView view = view(visit, stream, mistake);
    Frame frame = visit.frame(stream.name().value()).withThemeColor(Shade.of(stream).hex());
    return PageReply.personal(
        status, output -> JtestreamGenerated.render(output, null, frame, view));
  }

  private static StreamView view(
      Visit visit, StatusStream stream, StreamView.@Nullable Mistake mistake) {
    int from = from(visit.query().text("from"));
    List<StatusStream> children =
        visit
            .session()
            .streamChildren()
            .list(
                new StreamKey.ById(stream.id()),
                new StreamQuery.Everything(),
                new Slice(from, Streams.LISTED));
    boolean owned = visit.visitor().is(stream.owner());
    return new StreamView(stream, children, from, owned, keeping(visit, stream), mistake);
  }

  private static int from(String text) {
    return text.matches("[0-9]{1,4}") ? Math.min(StreamChildren.MOST, Integer.parseInt(text)) : 0;
  }

  private static StreamView.@Nullable Keeping keeping(Visit visit, StatusStream stream) {
    if (!(visit.visitor() instanceof Visitor.Member member) || member.is(stream.owner())) {
      return null;
    }
    StreamUri home = member.home();
    return home == null
        ? null
        : new StreamView.Keeping(home.value(), isChild(visit.session(), home, stream));
  }

  private static boolean isChild(Session session, StreamUri parent, StatusStream child) {
    try {
      session.streamChildren().get(new StreamKey.ByUri(parent), new StreamKey.ById(child.id()));
      return true;
    } catch (NotFound none) {
      return false;
    }
  }
}
