package io.dreamspace.application.oauth;

import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.client.ClientId;
import java.time.Duration;
import java.time.Instant;

/**
 * What there is to tell of a token.
 *
 * @param issued whole microseconds
 * @param expiresIn how long it may still be used; zero if it has expired or was revoked
 */
public record TokenInfo(Instant issued, Duration expiresIn, ClientId client, Account account) {}
