/**
 * The use cases of users and their Twitch accounts, and the store they need. How other subjects
 * reach a user while they are recorded is in {@link io.dreamspace.application.user.UserRecorder}.
 */
@NullMarked
package io.dreamspace.application.user;

import org.jspecify.annotations.NullMarked;
