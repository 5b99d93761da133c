package io.dreamspace.http.pages.account;

import io.dreamspace.application.oauth.Authorization;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.pages.templates.account.JteauthorizationsGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Visit;
import io.helidon.http.Status;
import java.util.List;

/** Which programs may act for an account, as a page and as JSON. */
public final class AuthorizationPages {
  private static final String PATH = "/account/authorizations";

  /** One of them as JSON. */
  record AuthorizationBody(String clientId, String clientName, String clientBlurb, long issued) {
    static AuthorizationBody of(Authorization authorization) {
      return new AuthorizationBody(
          authorization.client().id().hex(),
          authorization.client().name(),
          authorization.client().blurb(),
          authorization.issued().toEpochMilli());
    }
  }

  public PageReply list(Visit visit) {
    Account account = visit.account();
    List<Authorization> authorizations = visit.own().authorizations().list(account.id());
    if (visit.wantsJson()) {
      return new PageReply.Json(authorizations.stream().map(AuthorizationBody::of).toList());
    }
    Frame frame = visit.frame("Programs");
    return PageReply.personal(
        Status.OK_200,
        output -> JteauthorizationsGenerated.render(output, null, frame, authorizations));
  }

  /** Asked by a program, which gets nothing but the status. */
  public PageReply delete(Visit visit) {
    visit.account();
    visit.sent().refuseCrossSite();
    try {
      revoke(visit);
      return new PageReply.Bare(Status.OK_200);
    } catch (NotFound none) {
      return new PageReply.Bare(Status.NOT_FOUND_404);
    }
  }

  public PageReply revokeSent(Visit visit) {
    visit.account();
    visit.sent().form();
    revoke(visit);
    return PageReply.seeOther(PATH);
  }

  private static void revoke(Visit visit) {
    ClientId client =
        ClientId.parse(visit.segment("client"))
            .orElseThrow(() -> new NotFound("There is no such program."));
    visit.own().authorizations().revoke(visit.account().id(), client);
  }
}
