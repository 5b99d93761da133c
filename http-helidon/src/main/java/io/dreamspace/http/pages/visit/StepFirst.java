package io.dreamspace.http.pages.visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Thrown by a page for which something else has to be done first, on another page. */
final class StepFirst extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String SIGN_IN = "/login";

  private final String page;

  private StepFirst(String page, String sentence) {
    super(sentence, null, false, false);
    this.page = page;
  }

  static StepFirst signIn() {
    return new StepFirst(SIGN_IN, "Please sign in first.");
  }

  static StepFirst signInAsOperator() {
    return new StepFirst("/dashboard/signin", "Please sign in with the API key first.");
  }

  static StepFirst chooseName() {
    return new StepFirst("/account/selectUserName", "Please choose a user name first.");
  }

  /** Where one signs in, to come back there. */
  static String signInPath(String pathAndQuery) {
    return path(SIGN_IN, pathAndQuery);
  }

  /** Where one does what has to be done, to come back there. */
  String path(String pathAndQuery) {
    return path(page, pathAndQuery);
  }

  private static String path(String page, String pathAndQuery) {
    return page + "?redirect=" + URLEncoder.encode(pathAndQuery, StandardCharsets.UTF_8);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
