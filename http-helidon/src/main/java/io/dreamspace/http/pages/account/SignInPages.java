package io.dreamspace.http.pages.account;

import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.pages.templates.account.JtesigninGenerated;
import io.dreamspace.http.pages.templates.account.JtesignupGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.LocalPath;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.pages.visit.Visitor;
import io.dreamspace.http.reading.Form;
import io.helidon.http.Status;
import org.jspecify.annotations.Nullable;

/** Signing in, signing up and signing out. */
public final class SignInPages {
  private static final String REDIRECT = "redirect";
  private static final String USER_NAME = "userName";
  private static final String PASSWORD = "password";

  private final @Nullable String provider;

  /**
   * Pages on which people can sign in by this provider, too.
   *
   * @param provider what they call it, null if there is none
   */
  public SignInPages(@Nullable String provider) {
    this.provider = provider;
  }

  /** How somebody comes in, by what they have typed. */
  @FunctionalInterface
  private interface Entrance {
    SignedIn enter(Visit visit, Form form);
  }

  /** The page of the form by which they do. */
  @FunctionalInterface
  private interface FormPage {
    PageReply show(Visit visit, Status status, SignInView view);
  }

  public PageReply signIn(Visit visit) {
    return fresh(visit, this::signInForm);
  }

  public PageReply signUp(Visit visit) {
    return fresh(visit, this::signUpForm);
  }

  public PageReply signInSent(Visit visit) {
    return sent(visit, SignInPages::bySigningIn, this::signInForm);
  }

  public PageReply signUpSent(Visit visit) {
    return sent(visit, SignInPages::bySigningUp, this::signUpForm);
  }

  public PageReply signOut(Visit visit) {
    visit.sent().form();
    visit.sessionToken().ifPresent(visit.access().browserSessions()::signOut);
    visit.end();
    return PageReply.seeOther("/");
  }

  private static SignedIn bySigningIn(Visit visit, Form form) {
    return visit
        .access()
        .browserSessions()
        .signIn(form.text(USER_NAME), form.text(PASSWORD), visit.address());
  }

  private static SignedIn bySigningUp(Visit visit, Form form) {
    return visit
        .access()
        .browserSessions()
        .signUp(
            new UserName(form.text(USER_NAME)), new Password(form.text(PASSWORD)), visit.address());
  }

  private static PageReply fresh(Visit visit, FormPage page) {
    LocalPath redirect = LocalPath.of(visit.query().text(REDIRECT));
    return visit.visitor() instanceof Visitor.Member
        ? PageReply.seeOther(redirect.value())
        : page.show(visit, Status.OK_200, SignInView.fresh(redirect));
  }

  private static PageReply sent(Visit visit, Entrance entrance, FormPage page) {
    Form form = visit.sent().form();
    LocalPath redirect = LocalPath.of(form.text(REDIRECT));
    try {
      visit.begin(entrance.enter(visit, form));
      return PageReply.seeOther(redirect.value());
    } catch (Problem problem) {
      SignInView view =
          new SignInView(redirect.value(), form.text(USER_NAME), problem.getMessage());
      return page.show(visit, Refusals.status(visit, problem), view);
    }
  }

  PageReply signInForm(Visit visit, Status status, SignInView view) {
    Frame frame = visit.frame("Sign in").leadingTo(view.redirect());
    return PageReply.personal(
        status, output -> JtesigninGenerated.render(output, null, frame, view, provider));
  }

  private PageReply signUpForm(Visit visit, Status status, SignInView view) {
    Frame frame = visit.frame("Sign up").leadingTo(view.redirect());
    return PageReply.personal(
        status, output -> JtesignupGenerated.render(output, null, frame, view, provider));
  }
}
