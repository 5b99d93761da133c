package io.dreamspace.http.pages.stream;

import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.http.pages.templates.stream.JtehomeGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.Page;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Visit;
import java.util.List;

/** Where one comes first: the latest streams. */
public final class HomePage implements Page {
  @Override
  public PageReply answer(Visit visit) {
    Frame frame = visit.frame("Streams of colour");
    List<StatusStream> streams = visit.session().streams().search(new StreamQuery.Everything());
    return PageReply.html(output -> JtehomeGenerated.render(output, null, frame, streams));
  }
}
