package io.dreamspace.http.pages.dashboard;

import io.dreamspace.http.pages.templates.dashboard.JteconfirmGenerated;
import io.dreamspace.http.pages.templates.dashboard.JtegoneGenerated;
import io.dreamspace.http.pages.templates.dashboard.JtelistGenerated;
import io.dreamspace.http.pages.templates.dashboard.JtethingGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Visit;
import io.helidon.http.Status;

/** What all sections show alike. */
final class Shown {
  private Shown() {}

  static Frame frame(Visit visit, String title) {
    return visit.frame(title).withoutSearch();
  }

  static PageReply list(Visit visit, Status status, Section section, Sheet search, Table table) {
    Frame frame = frame(visit, section.title());
    String done = Done.sentence(visit);
    return PageReply.personal(
        status,
        output -> JtelistGenerated.render(output, null, frame, section, search, table, done));
  }

  static PageReply thing(Visit visit, Status status, Section section, Thing thing) {
    Frame frame = frame(visit, thing.title());
    String done = Done.sentence(visit);
    return PageReply.personal(
        status, output -> JtethingGenerated.render(output, null, frame, section, thing, done));
  }

  static PageReply question(Visit visit, Section section, Question question) {
    Frame frame = frame(visit, question.title());
    return PageReply.personal(
        Status.OK_200,
        output -> JteconfirmGenerated.render(output, null, frame, section, question));
  }

  static PageReply gone(Visit visit, Section section, String sentence) {
    Frame frame = frame(visit, "Not here");
    return PageReply.personal(
        Status.NOT_FOUND_404,
        output -> JtegoneGenerated.render(output, null, frame, section, sentence));
  }
}
