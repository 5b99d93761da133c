package io.dreamspace.http.request;

/** An error's body in the form that every client understands. */
public final class PlainSentence {
  public static final String CONTENT_TYPE = "text/plain; charset=utf-8";

  private PlainSentence() {}
}
