package io.dreamspace.http.settings;

import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;

/** What was given, all sources put together; the rest is as its default says. */
record GivenSettings(Map<Key, Given> given) {

  Settings toSettings() {
    return new Settings(
        value(Key.HOST, Values::text),
        value(Key.PORT, Values::port),
        value(Key.ZONE, Values::zone),
        value(Key.DATABASE, Values::text),
        value(Key.API_TOKEN, ApiToken::new),
        value(Key.BODY_LIMIT, Values::bodyLimit),
        value(Key.LOG_LEVEL, Values::level),
        value(Key.ALLOW_DEFAULT_TOKEN, Values::flag));
  }

  private <T> T value(Key key, Function<String, T> meaning) {
    Given value = given.getOrDefault(key, new Given(key.fallback(), "the default"));
    try {
      return meaning.apply(value.text());
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      throw new UsageProblem(key.refusal(value));
    }
  }
}
