package io.dreamspace.http.pages.visit;

import io.dreamspace.application.Engine;
import io.dreamspace.application.access.OperatorSessions;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.http.reading.ServerTime;

/**
 * What pages are pages of.
 *
 * @param operator who holds the API key
 * @param operatorSessions how they sign in
 * @param serverTime the zone of whatever pages say
 */
public record Premises(
    Engine engine, Caller operator, OperatorSessions operatorSessions, ServerTime serverTime) {}
