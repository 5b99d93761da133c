package io.dreamspace.http.pages.account;

import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.pages.templates.account.JtenameGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.LocalPath;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Form;
import io.helidon.http.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The choice of a user name, for those whom a provider has vouched for. */
public final class NamePages {
  private static final String REDIRECT = "redirect";

  /** Where a name is chosen, to go on afterwards. */
  static String before(String next) {
    return "/account/selectUserName?redirect=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }

  public PageReply form(Visit visit) {
    LocalPath redirect = LocalPath.of(visit.query().text(REDIRECT));
    return visit.account().userName() == null
        ? show(visit, Status.OK_200, SignInView.fresh(redirect))
        : PageReply.seeOther(redirect.value());
  }

  public PageReply sent(Visit visit) {
    Account account = visit.account();
    Form form = visit.sent().form();
    LocalPath redirect = LocalPath.of(form.text(REDIRECT));
    String typed = form.text("userName");
    try {
      visit.own().accounts().chooseName(account.id(), new UserName(typed));
      return PageReply.seeOther(redirect.value());
    } catch (Problem problem) {
      SignInView view = new SignInView(redirect.value(), typed, problem.getMessage());
      return show(visit, Refusals.status(visit, problem), view);
    }
  }

  private static PageReply show(Visit visit, Status status, SignInView view) {
    Frame frame = visit.frame("Choose a user name");
    return PageReply.personal(status, output -> JtenameGenerated.render(output, null, frame, view));
  }
}
