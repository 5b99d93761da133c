package io.dreamspace.http.pages.dashboard;

import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.pages.templates.dashboard.JtesigninGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.LocalPath;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Form;
import io.helidon.http.Status;
import org.jspecify.annotations.Nullable;

/** How the operator signs in with the API key, and out again. */
public final class OperatorPages {
  public static final String SIGN_IN = "/dashboard/signin";
  public static final String SIGN_OUT = "/dashboard/signout";

  private static final String HOME = "/dashboard";
  private static final String REDIRECT = "redirect";

  public PageReply signIn(Visit visit) {
    String next = next(visit.query());
    return visit.isOperator() ? PageReply.seeOther(next) : form(visit, Status.OK_200, next, null);
  }

  public PageReply signInSent(Visit visit) {
    Form form = visit.sent().form();
    String next = next(form);
    try {
      visit.begin(visit.operatorSessions().signIn(form.text("key"), visit.address()));
      return PageReply.seeOther(next);
    } catch (Problem problem) {
      return form(visit, Refusals.status(visit, problem), next, problem.getMessage());
    }
  }

  public PageReply signOut(Visit visit) {
    visit.sent().form();
    visit.endOperation();
    return PageReply.seeOther(SIGN_IN);
  }

  private static String next(Form form) {
    LocalPath asked = LocalPath.of(form.text(REDIRECT));
    return asked.equals(LocalPath.HOME) ? HOME : asked.value();
  }

  private static PageReply form(Visit visit, Status status, String next, @Nullable String flaw) {
    Frame frame = visit.frame("Sign in to the dashboard").withoutSearch();
    return PageReply.personal(
        status, output -> JtesigninGenerated.render(output, null, frame, next, flaw));
  }
}
