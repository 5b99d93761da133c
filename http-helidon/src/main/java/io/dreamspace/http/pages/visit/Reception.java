package io.dreamspace.http.pages.visit;

import io.dreamspace.application.access.BrowserSession;
import io.dreamspace.application.access.OperatorSession;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.request.OperatorCookie;
import io.dreamspace.http.request.RequestId;
import io.dreamspace.http.request.SessionCookie;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out who comes, asks the page, and says it in words if the page can't answer. */
final class Reception {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final Premises premises;
  private final String assets;

  Reception(Premises premises, String assets) {
    this.premises = premises;
    this.assets = assets;
  }

  PageReply receive(Directions.Found found, ServerRequest request, ServerResponse response) {
    try {
      return answer(found, request, response);
    } catch (CloseConnectionException | RequestException theServers) {
      throw theServers;
    } catch (RuntimeException fault) {
      String id = RequestId.of(request).value();
      LOG.error("Request {} failed.", id, fault);
      Visit visit = visit(new Visitor.Guest(), false, found, request, response);
      return Refusals.page(
          visit,
          Status.INTERNAL_SERVER_ERROR_500,
          "Something went wrong in the server; its log tells what, under " + id + ".");
    }
  }

  private PageReply answer(Directions.Found found, ServerRequest request, ServerResponse response) {
    boolean operates = operates(request, response);
    Visit visit = visit(visitor(request, response), operates, found, request, response);
    try {
      return found.page().answer(visit);
    } catch (StepFirst step) {
      return Refusals.first(step, visit);
    } catch (PageRefused refused) {
      return Refusals.page(visit, refused.status(), refused.sentence());
    } catch (Problem problem) {
      return Refusals.page(visit, Refusals.status(visit, problem), problem.getMessage());
    }
  }

  private Visit visit(
      Visitor visitor,
      boolean operates,
      Directions.Found found,
      ServerRequest request,
      ServerResponse response) {
    return new Visit(request, response, premises, visitor, operates, found.path(), assets);
  }

  private boolean operates(ServerRequest request, ServerResponse response) {
    Optional<OperatorSession> session =
        OperatorCookie.find(request.headers()).flatMap(premises.operatorSessions()::find);
    session
        .filter(OperatorSession::renewed)
        .ifPresent(renewed -> OperatorCookie.give(renewed, request, response));
    return session.isPresent();
  }

  private Visitor visitor(ServerRequest request, ServerResponse response) {
    return SessionCookie.tokenOf(request.headers())
        .flatMap(
            token -> {
              var session = premises.engine().access().browserSessions().find(token);
              session
                  .filter(BrowserSession::renewed)
                  .ifPresent(renewed -> SessionCookie.give(token, request, response));
              return session;
            })
        .<Visitor>map(session -> new Visitor.Member(account(session)))
        .orElseGet(Visitor.Guest::new);
  }

  private Account account(BrowserSession session) {
    return premises
        .engine()
        .own(new Caller.Member(session.account()))
        .accounts()
        .get(session.account());
  }
}
