package io.dreamspace.http.pages.oauth;

import io.dreamspace.domain.client.ClientApp;
import io.dreamspace.http.pages.templates.oauth.JteconsentGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.Handling;
import io.dreamspace.http.pages.visit.PageRefused;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Form;
import io.helidon.http.Status;
import org.jspecify.annotations.Nullable;

/** The question whether a program shall act for somebody, and what comes of the answer. */
public final class ConsentPages {
  static PageReply page(
      Visit visit,
      ClientApp client,
      String responseType,
      String extraData,
      @Nullable String state,
      @Nullable String challenge) {
    ConsentView view =
        new ConsentView(
            client, visit.userName().value(), responseType, extraData, state, challenge);
    Frame frame = visit.frame("Allow " + client.name() + "?");
    return new PageReply.Html(
        Status.OK_200,
        output -> JteconsentGenerated.render(output, null, frame, view),
        Handling.LEADING_AWAY);
  }

  /** The answer, from the page or from a program that has a session. */
  public PageReply answered(Visit visit) {
    visit.userName();
    Form form = visit.sent().formOrScript();
    boolean allowed =
        switch (form.text("action")) {
          case "allow" -> true;
          case "deny" -> false;
          default -> throw noAnswer();
        };
    return switch (form.text("response_type")) {
      case "code" -> allowed ? AuthorizePages.allow(visit, form) : AuthorizePages.deny(visit, form);
      case RedeemPages.DISPOSABLE ->
          allowed ? RedeemPages.allow(visit, form) : RedeemPages.deny(visit);
      default -> throw noAnswer();
    };
  }

  private static PageRefused noAnswer() {
    return new PageRefused(Status.BAD_REQUEST_400, "That is no answer to what was asked.");
  }
}
