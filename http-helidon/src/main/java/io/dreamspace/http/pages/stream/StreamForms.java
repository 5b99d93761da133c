package io.dreamspace.http.pages.stream;

import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.http.pages.visit.Page;
import io.dreamspace.http.pages.visit.PageRefused;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Form;
import io.helidon.http.Status;

/**
 * The forms on a stream's page, by which its owner changes it. Where scripts run, they do the same
 * by the API instead (owner.js).
 */
public final class StreamForms implements Page {

  @Override
  public PageReply answer(Visit visit) {
    visit.account();
    Form form = visit.sent().form();
    StreamAction action =
        StreamAction.of(form.text("action"))
            .orElseThrow(
                () -> new PageRefused(Status.BAD_REQUEST_400, "This form asks for nothing."));
    StatusStream stream = visit.session().streams().get(StreamKey.ofUri(visit.rest()));
    StreamChange change = new StreamChange(visit.session(), stream);
    try {
      return PageReply.seeOther("/s/" + change.make(action, form).value());
    } catch (Problem problem) {
      String typed = form.text(action.field());
      var mistake = new StreamView.Mistake(action, typed, problem.getMessage());
      return StreamPage.show(visit, stream, Refusals.status(visit, problem), mistake);
    }
  }
}
