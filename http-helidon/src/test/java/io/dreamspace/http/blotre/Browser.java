package io.dreamspace.http.blotre;

import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;

/**
 * A browser in which somebody is signed in.
 *
 * @param root the id of their root stream
 * @param session the token in its cookie
 */
record Browser(TestServer server, String root, String session) {

  /** One of somebody new, of this name. */
  static Browser of(String name, TestServer server) {
    SignedIn signedIn =
        server
            .access()
            .browserSessions()
            .signIn(new ExternalIdentity("https://provider.example", name));
    String root =
        server
            .session()
            .accounts()
            .chooseName(signedIn.account(), new UserName(name))
            .rootStream()
            .hex();
    return new Browser(server, root, signedIn.token().value());
  }

  String cookie() {
    return "Cookie: theme=dark; dreamspace_session=" + session;
  }

  /** Sends what jQuery sends in the site's own page, without a body. */
  Answer send(String method, String path) {
    return Requests.send(server, head(method, path));
  }

  /** Sends JSON, as the page does. */
  Answer send(String method, String path, String json) {
    return Requests.send(
        server, head(method, path) + "\nContent-Type: application/json; charset=UTF-8", json);
  }

  private String head(String method, String path) {
    return Requests.head(
        method,
        path,
        "Accept: application/json, text/javascript, */*; q=0.01",
        "X-Requested-With: XMLHttpRequest",
        "Origin: http://localhost",
        "Sec-Fetch-Site: same-origin",
        cookie());
  }
}
