package io.dreamspace.application.oauth;

/** What comes of a {@link GrantRequest}. */
public sealed interface GrantOutcome {

  /** The client got tokens. */
  record Granted(TokenGrant tokens) implements GrantOutcome {}

  /** Nobody has this id and this secret. */
  record UnknownClient() implements GrantOutcome {}

  /** What it shows entitles it to nothing, or not yet, or no more. */
  record UnknownGrant() implements GrantOutcome {}
}
