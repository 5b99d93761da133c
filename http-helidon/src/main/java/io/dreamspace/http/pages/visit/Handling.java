package io.dreamspace.http.pages.visit;

/** How browsers handle a page. No page runs a script or shows a style that is not ours. */
public enum Handling {
  /** It may be shown again from memory, if the server says that it is the same. */
  OPEN("private, no-cache", "'self'"),

  /** It is kept nowhere. */
  PERSONAL("no-store", "'self'"),

  /**
   * It is kept nowhere, and its form leads to another site: browsers hold what a form's answer
   * redirects to against the policy of the form's page.
   */
  LEADING_AWAY("no-store", "'self' https: http:");

  private final String cacheControl;
  private final String contentSecurityPolicy;

  Handling(String cacheControl, String formTargets) {
    this.cacheControl = cacheControl;
    this.contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
            + " 'self'; base-uri 'none'; frame-ancestors 'none'; form-action "
            + formTargets;
  }

  String cacheControl() {
    return cacheControl;
  }

  String contentSecurityPolicy() {
    return contentSecurityPolicy;
  }
}
