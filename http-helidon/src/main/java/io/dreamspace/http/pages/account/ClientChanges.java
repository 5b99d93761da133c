package io.dreamspace.http.pages.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Sent;
import io.dreamspace.http.pages.visit.Visit;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a developer does with a client, by a form or by a program. */
public final class ClientChanges {

  public PageReply redirects(Visit visit) {
    RegisteredClient client = own(visit);
    Sent sent = visit.sent();
    return sent.isJson()
        ? redirectsOfJson(visit, client, sent.json())
        : redirectsOfForm(visit, client, sent.form().text("redirects"));
  }

  /** The client, before what was sent is read. */
  private static RegisteredClient own(Visit visit) {
    visit.account();
    return ClientPages.get(visit);
  }

  private static PageReply redirectsOfJson(Visit visit, RegisteredClient client, JsonNode json) {
    try {
      keep(visit, client, urls(json));
      return new PageReply.Bare(Status.OK_200);
    } catch (Invalid invalid) {
      return new PageReply.Bare(Refusals.UNPROCESSABLE);
    }
  }

  private static List<String> urls(JsonNode json) {
    List<String> urls = new ArrayList<>();
    json.elements()
        .forEachRemaining(
            element -> {
              if (!element.isTextual()) {
                throw notUrls();
              }
              urls.add(element.textValue());
            });
    if (!json.isArray()) {
      throw notUrls();
    }
    return urls;
  }

  private static Invalid notUrls() {
    return new Invalid("redirects", "Redirects are an array of urls.");
  }

  private static PageReply redirectsOfForm(Visit visit, RegisteredClient client, String text) {
    try {
      keep(visit, client, text.lines().filter(line -> !line.isBlank()).toList());
      return PageReply.seeOther(ClientPages.LIST + "/client/" + client.id().hex());
    } catch (Problem problem) {
      return ClientPages.show(
          visit,
          Refusals.status(visit, problem),
          new ClientView(client, null, text, problem.getMessage()));
    }
  }

  private static void keep(Visit visit, RegisteredClient client, List<String> urls) {
    visit.own().clients().setRedirects(client.id(), Redirects.parse(urls));
  }

  public PageReply regenerateSecret(Visit visit) {
    RegisteredClient client = own(visit);
    boolean scripted = visit.wantsJson();
    if (scripted) {
      visit.sent().refuseCrossSite();
    } else {
      visit.sent().form();
    }
    String secret = visit.own().clients().regenerateSecret(client.id()).value();
    return scripted
        ? new PageReply.Json(Map.of("secret", secret))
        : ClientPages.show(visit, Status.OK_200, ClientView.of(client, secret));
  }

  /** Asked by a program, which gets nothing but the status. */
  public PageReply delete(Visit visit) {
    visit.account();
    visit.sent().refuseCrossSite();
    try {
      visit.own().clients().delete(ClientPages.idOf(visit));
      return new PageReply.Bare(Status.OK_200);
    } catch (NotFound none) {
      return new PageReply.Bare(Status.NOT_FOUND_404);
    }
  }

  public PageReply deleteSent(Visit visit) {
    RegisteredClient client = own(visit);
    visit.sent().form();
    visit.own().clients().delete(client.id());
    return PageReply.seeOther(ClientPages.LIST);
  }
}
