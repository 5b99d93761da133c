package io.dreamspace.http.pages.stream;

import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.http.pages.templates.stream.JtesearchGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.Page;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Visit;

/** Streams that somebody looks for, with the rules of the API. */
public final class SearchPage implements Page {
  @Override
  public PageReply answer(Visit visit) {
    String text = visit.query().text("query").trim();
    StreamQuery query = StreamQuery.parse(text);
    Found found = new Found(text, heading(query), visit.session().streams().search(query));
    Frame frame = visit.frame("Find streams").withoutSearch();
    return PageReply.html(output -> JtesearchGenerated.render(output, null, frame, found));
  }

  private static String heading(StreamQuery query) {
    return switch (query) {
      case StreamQuery.Everything everything -> "Just changed";
      case StreamQuery.ByColor byColor -> "Now " + byColor.color().value();
      case StreamQuery.ByTag byTag -> "Tagged #" + byTag.tag().value();
      case StreamQuery.ByName byName -> "With “" + byName.part() + "” in their name";
    };
  }
}
