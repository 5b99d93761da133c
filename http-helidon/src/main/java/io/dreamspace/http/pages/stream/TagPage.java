package io.dreamspace.http.pages.stream;

import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.http.pages.templates.stream.JtetagGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.Page;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Visit;
import java.util.List;

/** The streams of everybody that carry a tag. */
public final class TagPage implements Page {
  @Override
  public PageReply answer(Visit visit) {
    Tag tag =
        Tag.parse(visit.segment("tag")).orElseThrow(() -> new NotFound("That can't be a tag."));
    List<StatusStream> streams =
        visit.session().streamTags().carriers(tag, new StreamQuery.Everything());
    Frame frame = visit.frame("#" + tag.value());
    return PageReply.html(
        output -> JtetagGenerated.render(output, null, frame, tag.value(), streams));
  }
}
