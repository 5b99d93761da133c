package io.dreamspace.http.pages.account;

import io.dreamspace.http.pages.visit.LocalPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form by which somebody comes in.
 *
 * @param redirect where they go on to
 * @param flaw what was wrong with the form as it was sent, null if nothing was
 */
public record SignInView(String redirect, String userName, @Nullable String flaw) {

  static SignInView fresh(LocalPath redirect) {
    return new SignInView(redirect.value(), "", null);
  }

  public String signIn() {
    return "/login" + query();
  }

  public String signUp() {
    return "/signup" + query();
  }

  public String byProvider() {
    return ProviderPages.BEGIN + query();
  }

  private String query() {
    return redirect.equals(LocalPath.HOME.value())
        ? ""
        : "?redirect=" + URLEncoder.encode(redirect, StandardCharsets.UTF_8);
  }
}
