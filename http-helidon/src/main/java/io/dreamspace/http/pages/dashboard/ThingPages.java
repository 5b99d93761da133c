package io.dreamspace.http.pages.dashboard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dreamspace.application.Session;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Form;
import io.dreamspace.http.reading.Segments;
import io.helidon.http.Status;

/** Things that can be looked at, corrected and deleted, beside their list. */
abstract class ThingPages extends ListPages {

  ThingPages(Section section, Times times) {
    super(section, times);
  }

  abstract Thing thing(Session session, long id);

  /** The form by which it is corrected, as it is now. */
  abstract Sheet sheet(Session session, long id);

  /** Corrects it. */
  abstract void edit(Session session, long id, ObjectNode changes);

  /** What comes of its deletion. */
  abstract String consequence(Session session, long id);

  abstract void delete(Session session, long id);

  final PageReply look(Visit visit) {
    Session session = visit.operator();
    return ifThere(
        visit, () -> Shown.thing(visit, Status.OK_200, section, thing(session, id(visit))));
  }

  final PageReply corrected(Visit visit) {
    return sent(visit, this::correct, this::sheet);
  }

  private Done correct(Session session, long id, Sheet filled) {
    edit(session, id, Typed.changes(filled));
    return Done.SAVED;
  }

  /** What is done by a form that was filled in. */
  @FunctionalInterface
  interface Doing {
    Done to(Session session, long id, Sheet filled);
  }

  /** A form before it is filled in. */
  @FunctionalInterface
  interface Blank {
    Sheet of(Session session, long id);
  }

  final PageReply sent(Visit visit, Doing doing, Blank blank) {
    Session session = visit.operator();
    Form form = visit.sent().form();
    return ifThere(
        visit,
        () -> {
          long id = id(visit);
          Sheet filled = blank.of(session, id).filled(form);
          try {
            Done done = doing.to(session, id, filled);
            return PageReply.seeOther(done.after(section.path(id)));
          } catch (NotFound gone) {
            throw gone;
          } catch (Problem problem) {
            Thing thing = thing(session, id).with(filled.refused(problem));
            return Shown.thing(visit, Refusals.status(visit, problem), section, thing);
          }
        });
  }

  final PageReply askDelete(Visit visit) {
    Session session = visit.operator();
    return ifThere(
        visit,
        () -> {
          long id = id(visit);
          String name = section.thing() + " " + id;
          Question question =
              new Question(
                  "Delete " + name + "?",
                  consequence(session, id),
                  section.path(id) + "/delete",
                  "Delete " + name,
                  section.path(id));
          return Shown.question(visit, section, question);
        });
  }

  final PageReply deleted(Visit visit) {
    Session session = visit.operator();
    visit.sent().form();
    return ifThere(
        visit,
        () -> {
          delete(session, id(visit));
          return PageReply.seeOther(Done.DELETED.after(section.path()));
        });
  }

  final long id(Visit visit) {
    return Segments.id(section.thing(), visit.segment("id"));
  }

  /** Somebody else may have deleted it meanwhile. */
  final PageReply ifThere(Visit visit, Attempt attempt) {
    try {
      return attempt.reply();
    } catch (NotFound gone) {
      return Shown.gone(visit, section, gone.getMessage());
    }
  }

  /** What needs the thing to be there. */
  @FunctionalInterface
  interface Attempt {
    PageReply reply();
  }
}
