package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.access.SignedIn;
import io.dreamspace.application.oauth.NewClient;
import io.dreamspace.domain.client.ClientDraft;
import io.dreamspace.domain.client.CodeChallenge;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.http.reading.Form;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What passes through the form of the consent, field by field. */
class ConsentRulesTest {
  private static final String REDIRECT = "https://example.com/back";
  private static final String VERIFIER = "a-verifier-of-exactly-as-many-letters-as-it-has";
  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  @AutoClose private final PageClient client = new PageClient();

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What the form of the page sends, whoever wrote it. */
  private static String form(HttpResponse<String> page) {
    String main = page.body().substring(page.body().indexOf("<main"));
    return FIELD
        .matcher(main)
        .results()
        .map(field -> field.group(1) + '=' + encoded(field.group(2)))
        .collect(Collectors.joining("&"));
  }

  private HttpResponse<String> redeem(NewClient registered, String code, String more) {
    return client.post(
        null,
        "/v0/oauth2/access_token",
        "grant_type=authorization_code&client_id=%s&client_secret=%s&redirect_uri=%s&code=%s%s"
            .formatted(
                registered.client().id().hex(),
                registered.secret().value(),
                encoded(REDIRECT),
                code,
                more));
  }

  @Test
  void challenge_passesThrough_andIsEnforced() {
    SignedIn matt = client.member("Matt");
    ClientDraft draft =
        new ClientDraft(
            "Book're", "https://example.com", "Reads.", Redirects.parse(List.of(REDIRECT)));
    NewClient registered = client.server.session().clients().register(matt.account(), draft);
    HttpResponse<String> asked =
        client.get(
            matt,
            "/v0/oauth2/authorize?response_type=code&state=s%26t&client_id="
                + registered.client().id().hex()
                + "&redirect_uri="
                + encoded(REDIRECT)
                + "&code_challenge_method=S256&code_challenge="
                + CodeChallenge.of(VERIFIER).s256());

    String form = form(asked).replace("%26amp%3B", "%26");
    HttpResponse<String> allowed =
        client.post(matt, "/v0/oauth2/authorize", form + "&action=allow");

    assertThat(allowed.statusCode()).isEqualTo(303);
    URI back = URI.create(allowed.headers().firstValue("Location").orElseThrow());
    Form answer = Form.of(back.getRawQuery());
    assertThat(answer.text("state")).isEqualTo("s&t");
    String code = answer.text("code");
    assertThat(redeem(registered, code, "").body()).contains("invalid_grant");
    assertThat(redeem(registered, code, "&code_verifier=" + "b".repeat(47)).body())
        .contains("invalid_grant");
    assertThat(redeem(registered, code, "&code_verifier=" + VERIFIER).statusCode()).isEqualTo(200);
  }
}
