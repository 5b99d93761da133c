package io.dreamspace.http.pages.visit;

/** What is at a path, for one verb. */
@FunctionalInterface
public interface Page {
  PageReply answer(Visit visit);
}
