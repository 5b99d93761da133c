package io.dreamspace.http.oidc;

/** Nobody was signed in by the provider. */
public final class ProviderFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** Nobody has begun this here, or too long ago, or it was ended before. */
    NOT_BEGUN,
    /** Whoever was to be signed in did not want it. */
    NOT_ALLOWED,
    /** The provider does not answer. */
    SILENT,
    /** What the provider says is not what it ought to say. */
    UNSOUND
  }

  private final Reason reason;

  ProviderFailed(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
