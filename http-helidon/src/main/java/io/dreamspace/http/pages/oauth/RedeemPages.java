package io.dreamspace.http.pages.oauth;

import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.problem.Problem.TooSoon;
import io.dreamspace.http.pages.templates.oauth.JteredeemGenerated;
import io.dreamspace.http.pages.templates.oauth.JtetoldGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Form;
import io.helidon.http.Status;
import org.jspecify.annotations.Nullable;

/** How somebody allows a program that has made itself, by the code that it shows. */
public final class RedeemPages {
  static final String DISPOSABLE = "disposable";

  public PageReply form(Visit visit) {
    visit.userName();
    return show(visit, Status.OK_200, "", null);
  }

  /** Asks whether the program of this code shall act for them. */
  public PageReply sent(Visit visit) {
    visit.userName();
    String code = visit.sent().formOrScript().text("code").trim();
    try {
      DisposableClient client = visit.own().consents().disposableClient(code);
      return ConsentPages.page(visit, client, DISPOSABLE, code, null, null);
    } catch (NotFound unknown) {
      return show(
          visit,
          Refusals.UNPROCESSABLE,
          code,
          "No program shows this code, or no longer. Please look at it again.");
    } catch (TooSoon tooSoon) {
      return show(visit, Refusals.status(visit, tooSoon), code, tooSoon.getMessage());
    }
  }

  private static PageReply show(Visit visit, Status status, String code, @Nullable String flaw) {
    Frame frame = visit.frame("Connect a device");
    return PageReply.personal(
        status, output -> JteredeemGenerated.render(output, null, frame, code, flaw));
  }

  static PageReply allow(Visit visit, Form form) {
    visit.own().consents().allowDisposable(form.text("client_id"), form.text("extra_data"));
    return PageReply.seeOther("/v0/oauth2/redeemSuccessful");
  }

  static PageReply deny(Visit visit) {
    return told(visit, "Not allowed", "Nothing has changed: the program may do nothing for you.");
  }

  public PageReply successful(Visit visit) {
    visit.userName();
    return told(visit, "Done", "It may act for you now. Go back to it to go on.");
  }

  private static PageReply told(Visit visit, String title, String sentence) {
    Frame frame = visit.frame(title);
    return PageReply.personal(
        Status.OK_200, output -> JtetoldGenerated.render(output, null, frame, sentence));
  }
}
