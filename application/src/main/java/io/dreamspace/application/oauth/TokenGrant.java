package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.account.Account;
import java.time.Duration;

/**
 * What a client gets to act for an account.
 *
 * @param accessToken letters and digits, as is {@code refreshToken}
 * @param refreshToken for the next pair of tokens, in place of this one
 * @param expiresIn how long the access token may be used
 */
public record TokenGrant(
    Secret accessToken, Secret refreshToken, Duration expiresIn, Account account) {}
