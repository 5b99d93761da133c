package io.dreamspace.http.pages.account;

import io.dreamspace.application.oauth.NewClient;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.pages.templates.account.JteclientGenerated;
import io.dreamspace.http.pages.templates.account.JtedeveloperGenerated;
import io.dreamspace.http.pages.templates.account.JtenewclientGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.helidon.http.Status;
import java.util.List;

/** The clients that a developer has registered. */
public final class ClientPages {
  static final String LIST = "/account/developer";

  public PageReply list(Visit visit) {
    List<RegisteredClient> clients = visit.own().clients().list(visit.account().id());
    Frame frame = visit.frame("Your clients");
    return PageReply.personal(
        Status.OK_200, output -> JtedeveloperGenerated.render(output, null, frame, clients));
  }

  public PageReply registration(Visit visit) {
    visit.account();
    return registrationForm(visit, Status.OK_200, ClientForm.fresh());
  }

  public PageReply registrationSent(Visit visit) {
    visit.account();
    ClientForm form = ClientForm.of(visit.sent().form());
    try {
      NewClient made = visit.own().clients().register(visit.account().id(), form.draft());
      return show(visit, Status.OK_200, ClientView.of(made.client(), made.secret().value()));
    } catch (Problem problem) {
      return registrationForm(
          visit, Refusals.status(visit, problem), form.with(problem.getMessage()));
    }
  }

  private static PageReply registrationForm(Visit visit, Status status, ClientForm form) {
    Frame frame = visit.frame("Register a client");
    return PageReply.personal(
        status, output -> JtenewclientGenerated.render(output, null, frame, form));
  }

  public PageReply client(Visit visit) {
    visit.account();
    return show(visit, Status.OK_200, ClientView.of(get(visit), null));
  }

  static RegisteredClient get(Visit visit) {
    return visit.own().clients().get(idOf(visit));
  }

  static ClientId idOf(Visit visit) {
    return ClientId.parse(visit.segment("client"))
        .orElseThrow(() -> new NotFound("There is no such client."));
  }

  static PageReply show(Visit visit, Status status, ClientView view) {
    Frame frame = visit.frame(view.client().name());
    return PageReply.personal(
        status, output -> JteclientGenerated.render(output, null, frame, view));
  }
}
