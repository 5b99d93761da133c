package io.dreamspace.application.stream;

import io.dreamspace.domain.stream.StatusStream;

/**
 * A stream that is now where it was wanted.
 *
 * @param added whether it was not there before
 */
public record Placed(StatusStream stream, boolean added) {}
