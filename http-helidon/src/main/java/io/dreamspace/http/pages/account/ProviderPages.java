package io.dreamspace.http.pages.account;

import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.http.oidc.Arrival;
import io.dreamspace.http.oidc.Beginning;
import io.dreamspace.http.oidc.ProviderFailed;
import io.dreamspace.http.oidc.ProviderFailed.Reason;
import io.dreamspace.http.oidc.ProviderSignIn;
import io.dreamspace.http.pages.visit.LocalPath;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.pages.visit.Visitor;
import io.helidon.http.Status;
import org.jspecify.annotations.Nullable;

/** Signing in by a provider, and connecting an account with one. */
public final class ProviderPages {
  public static final String BEGIN = "/login/provider";
  public static final String RETURN = BEGIN + "/return";
  private static final String CONNECTED = "/account?done=provider";

  private final ProviderSignIn provider;
  private final SignInPages signIn;

  public ProviderPages(ProviderSignIn provider, SignInPages signIn) {
    this.provider = provider;
    this.signIn = signIn;
  }

  /** By GET: a form's answer could not lead to another site. Another site's link begins nothing. */
  public PageReply begin(Visit visit) {
    visit.sent().refuseCrossSite();
    LocalPath next = LocalPath.of(visit.query().text("redirect"));
    return visit.visitor() instanceof Visitor.Member
        ? PageReply.seeOther(next.value())
        : sentAway(visit, next, null);
  }

  /** Whoever is signed in will be able to come to this account by the provider. */
  public PageReply connect(Visit visit) {
    Account account = visit.account();
    visit.sent().form();
    return sentAway(visit, new LocalPath(CONNECTED), account.id());
  }

  private PageReply sentAway(Visit visit, LocalPath next, @Nullable AccountId account) {
    Beginning beginning =
        new Beginning(visit.departing(), visit.url(RETURN), next.value(), account);
    try {
      return PageReply.seeOther(provider.begin(beginning).toString());
    } catch (ProviderFailed failed) {
      return told(visit, next, failed.reason());
    }
  }

  /** The browser comes back. */
  public PageReply returned(Visit visit) {
    try {
      Arrival arrival = provider.end(visit.query(), visit.returning());
      AccountId account = arrival.beginning().account();
      return account == null
          ? signedIn(visit, arrival)
          : connected(visit, arrival.identity(), account);
    } catch (ProviderFailed failed) {
      return told(visit, LocalPath.HOME, failed.reason());
    }
  }

  private static PageReply signedIn(Visit visit, Arrival arrival) {
    SignedIn signedIn = visit.access().browserSessions().signIn(arrival.identity());
    visit.begin(signedIn);
    Account account = visit.own().accounts().get(signedIn.account());
    String next = arrival.beginning().next();
    return PageReply.seeOther(account.userName() == null ? NamePages.before(next) : next);
  }

  private static PageReply connected(Visit visit, ExternalIdentity identity, AccountId account) {
    String session = visit.sessionToken().orElse("");
    visit.access().browserSessions().connect(session, account, identity);
    return PageReply.seeOther(CONNECTED);
  }

  /** On the page where one can try again, or sign in otherwise. */
  private PageReply told(Visit visit, LocalPath next, Reason reason) {
    return visit.visitor() instanceof Visitor.Member
        ? Refusals.page(visit, status(reason), sentence(reason))
        : signIn.signInForm(
            visit, status(reason), new SignInView(next.value(), "", sentence(reason)));
  }

  private static Status status(Reason reason) {
    return switch (reason) {
      case NOT_BEGUN -> Status.BAD_REQUEST_400;
      case NOT_ALLOWED -> Status.FORBIDDEN_403;
      case SILENT -> Status.SERVICE_UNAVAILABLE_503;
      case UNSOUND -> Status.BAD_GATEWAY_502;
    };
  }

  private String sentence(Reason reason) {
    String name = provider.name();
    return switch (reason) {
      case NOT_BEGUN -> "That took too long, or was begun elsewhere. Please try again.";
      case NOT_ALLOWED -> name + " says that you did not allow it. Nothing has changed.";
      case SILENT -> name + " does not answer. Please try again later.";
      case UNSOUND -> "What " + name + " answered cannot be believed. Please try again.";
    };
  }
}
