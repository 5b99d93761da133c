package io.dreamspace.http.pages.account;

import io.dreamspace.application.access.Accounts;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.pages.templates.account.JteaccountGenerated;
import io.dreamspace.http.pages.templates.account.JtepasswordGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.Handling;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Form;
import io.helidon.http.Status;
import org.jspecify.annotations.Nullable;

/** An account, and its password. */
public final class AccountPages {
  private static final String PASSWORD_CHANGED = "/account?done=password";

  private final @Nullable String provider;

  /**
   * Pages of accounts that can be connected with this provider.
   *
   * @param provider what people call it, null if there is none
   */
  public AccountPages(@Nullable String provider) {
    this.provider = provider;
  }

  public PageReply account(Visit visit) {
    Account account = visit.account();
    Accounts accounts = visit.own().accounts();
    String twitch =
        accounts
            .viewer(account.id())
            .map(viewer -> viewer.user().name())
            .orElse(AccountView.twitchId(account));
    AccountView view =
        new AccountView(account, twitch, accounts.hasPassword(account.id()), done(visit));
    Frame frame = visit.frame("Account");
    return new PageReply.Html(
        Status.OK_200,
        output -> JteaccountGenerated.render(output, null, frame, view, provider),
        provider == null ? Handling.PERSONAL : Handling.LEADING_AWAY);
  }

  private @Nullable String done(Visit visit) {
    return switch (visit.query().text("done")) {
      case "password" -> "Your password is changed.";
      case "provider" -> provider == null ? null : "You can sign in by " + provider + " now.";
      default -> null;
    };
  }

  public PageReply password(Visit visit) {
    visit.account();
    return passwordForm(visit, Status.OK_200, null);
  }

  public PageReply passwordSent(Visit visit) {
    visit.account();
    Form form = visit.sent().form();
    try {
      Password next = new Password(form.text("password"));
      String token = visit.sessionToken().orElseThrow();
      visit.begin(
          visit.access().browserSessions().changePassword(token, form.text("current"), next));
      return PageReply.seeOther(PASSWORD_CHANGED);
    } catch (Problem problem) {
      return passwordForm(visit, Refusals.status(visit, problem), problem.getMessage());
    }
  }

  private static PageReply passwordForm(Visit visit, Status status, @Nullable String flaw) {
    Frame frame = visit.frame("Change password");
    return PageReply.personal(
        status, output -> JtepasswordGenerated.render(output, null, frame, flaw));
  }
}
