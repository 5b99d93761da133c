package io.dreamspace.http.blotre;

/** A request is answered otherwise than it was asked, for a reason that only HTTP knows. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reply reply;

  Refused(Reply reply) {
    super(reply.status().text(), null, false, false);
    this.reply = reply;
  }

  Reply reply() {
    return reply;
  }
}
