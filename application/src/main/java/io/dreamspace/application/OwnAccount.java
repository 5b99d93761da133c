package io.dreamspace.application;

import io.dreamspace.application.access.Accounts;
import io.dreamspace.application.oauth.Authorizations;
import io.dreamspace.application.oauth.Clients;
import io.dreamspace.application.oauth.Consents;

/**
 * What somebody does about their own account, by way of whatever they have signed in with. To be
 * had from the engine: a program that acts for them by a token reaches none of it. What is not
 * theirs is refused by each. Safe for use by many threads.
 *
 * @param accounts what the account is called, and who it belongs to
 * @param clients the programs that they have registered
 * @param authorizations which programs may act for them
 * @param consents how they allow others to
 */
public record OwnAccount(
    Accounts accounts, Clients clients, Authorizations authorizations, Consents consents) {}
