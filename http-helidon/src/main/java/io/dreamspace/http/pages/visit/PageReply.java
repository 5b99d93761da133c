package io.dreamspace.http.pages.visit;

import io.helidon.http.Status;

/** What a page answers. */
public sealed interface PageReply {

  /** Something to look at. */
  record Html(Status status, Template template, Handling handling) implements PageReply {}

  /** Somewhere else to go. */
  record Redirect(Status status, String location) implements PageReply {}

  /** Something for a program to read. */
  record Json(Object body) implements PageReply {}

  /** For a program, too, which needs no more. */
  record Bare(Status status) implements PageReply {}

  /** A page that anybody may see. */
  static PageReply html(Template template) {
    return new Html(Status.OK_200, template, Handling.OPEN);
  }

  /** A page with something on it that is its reader's alone. */
  static PageReply personal(Status status, Template template) {
    return new Html(status, template, Handling.PERSONAL);
  }

  /** After a form has done what it should: the browser goes on by GET. */
  static PageReply seeOther(String location) {
    return new Redirect(Status.SEE_OTHER_303, location);
  }
}
