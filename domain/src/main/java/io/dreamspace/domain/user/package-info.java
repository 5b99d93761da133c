/**
 * Viewers, and the Twitch accounts by which they are known. What they own is in the packages {@code
 * specimen} and {@code wallet}.
 */
@NullMarked
package io.dreamspace.domain.user;

import org.jspecify.annotations.NullMarked;
