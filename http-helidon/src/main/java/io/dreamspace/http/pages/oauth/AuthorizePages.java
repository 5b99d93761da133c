package io.dreamspace.http.pages.oauth;

import io.dreamspace.application.oauth.AuthorizationRequest;
import io.dreamspace.domain.client.CodeChallenge;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.http.pages.visit.PageRefused;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Form;
import io.helidon.http.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The first step of the authorization code flow: a registered client has sent a browser here. */
public final class AuthorizePages {
  private static final String CODE = "code";

  /** Asks whoever it is whether the client shall act for them. */
  public PageReply ask(Visit visit) {
    Form query = visit.query();
    if (query.text("response_type").isEmpty() || query.text("client_id").isEmpty()) {
      throw new PageRefused(
          Status.BAD_REQUEST_400, "The program that sent you here did not say which one it is.");
    }
    visit.userName();
    if (!query.text("response_type").equals(CODE)) {
      return Refusals.page(
          visit, Status.OK_200, "The program that sent you here asks for what we do not have.");
    }
    AuthorizationRequest request = request(query, query.text("redirect_uri"));
    RegisteredClient client = visit.own().consents().client(request);
    return ConsentPages.page(
        visit, client, CODE, request.redirectUri(), query.find("state"), challenge(request));
  }

  private static AuthorizationRequest request(Form form, String redirectUri) {
    return new AuthorizationRequest(
        form.text("client_id"),
        redirectUri,
        CodeChallenge.parse(form.find("code_challenge"), form.find("code_challenge_method")));
  }

  private static @Nullable String challenge(AuthorizationRequest request) {
    CodeChallenge challenge = request.challenge();
    return challenge == null ? null : challenge.s256();
  }

  static PageReply allow(Visit visit, Form form) {
    AuthorizationRequest request = request(form, form.text("extra_data"));
    String code = visit.own().consents().allow(request).value();
    return back(request, "code=" + encoded(code), form);
  }

  static PageReply deny(Visit visit, Form form) {
    AuthorizationRequest request = request(form, form.text("extra_data"));
    visit.own().consents().client(request);
    return back(
        request,
        "error=access_denied&error_description=User+rejected+access+for+your+application",
        form);
  }

  private static PageReply back(AuthorizationRequest request, String answer, Form form) {
    String redirect = request.redirectUri();
    String state = form.find("state");
    return PageReply.seeOther(
        redirect
            + (redirect.indexOf('?') < 0 ? '?' : '&')
            + answer
            + (state == null ? "" : "&state=" + encoded(state)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
