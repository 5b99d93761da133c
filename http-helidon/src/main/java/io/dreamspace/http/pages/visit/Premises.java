package io.dreamspace.http.pages.visit;

import io.dreamspace.application.Engine;
import io.dreamspace.application.access.OperatorSessions;
import io.dreamspace.domain.access.Caller;

/**
 * What pages are pages of.
 *
 * @param operator who holds the API key
 * @param operatorSessions how they sign in
 */
public record Premises(Engine engine, Caller operator, OperatorSessions operatorSessions) {}
