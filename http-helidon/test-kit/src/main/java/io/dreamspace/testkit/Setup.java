package io.dreamspace.testkit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What each test gets.
 *
 * @param served whether by HTTP too
 * @param port 0 for a free one
 */
record Setup(boolean served, String apiToken, int port, ZoneId zone, Instant start) {
  private static final String API_TOKEN = "test-token";
  private static final Instant START = Instant.parse("2025-06-08T20:12:00Z");

  static Setup standard(boolean served) {
    return new Setup(served, API_TOKEN, 0, ZoneOffset.UTC, START);
  }

  Setup withApiToken(String newToken) {
    return new Setup(served, newToken, port, zone, start);
  }

  Setup withPort(int newPort) {
    return new Setup(served, apiToken, newPort, zone, start);
  }

  Setup withZone(ZoneId newZone) {
    return new Setup(served, apiToken, port, newZone, start);
  }

  Setup withStart(Instant newStart) {
    return new Setup(served, apiToken, port, zone, newStart);
  }
}
