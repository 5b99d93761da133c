package io.dreamspace.application;

import io.dreamspace.application.access.Admissions;
import io.dreamspace.application.access.Authenticator;
import io.dreamspace.application.access.BrowserSessions;
import io.dreamspace.application.oauth.DisposableClients;
import io.dreamspace.application.oauth.Tokens;

/**
 * What can be asked before it is known who asks, and by which that becomes known. To be had from
 * the engine. Safe for use by many threads.
 *
 * @param authenticator tells whose access tokens are
 * @param browserSessions how people sign in, and stay so
 * @param tokens how clients get theirs
 * @param disposableClients how clients make themselves
 * @param admissions whom tickets and overlay keys let look on
 */
public record Access(
    Authenticator authenticator,
    BrowserSessions browserSessions,
    Tokens tokens,
    DisposableClients disposableClients,
    Admissions admissions) {}
