package io.dreamspace.http.settings;

import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.application.change.Retention;
import io.dreamspace.domain.access.Secret;
import java.net.URI;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was given, all sources put together; the rest is as its default says. */
record GivenSettings(Map<Key, Given> given) {
  private static final Given NOTHING = new Given(Provider.NONE, "the default");
  private static final List<Key> PROVIDER =
      List.of(Key.OIDC_ISSUER, Key.OIDC_CLIENT_ID, Key.OIDC_CLIENT_SECRET);

  Settings toSettings() {
    return new Settings(
        value(Key.HOST, Values::text),
        value(Key.PORT, Values::port),
        value(Key.ZONE, Values::zone),
        value(Key.DATABASE, Values::text),
        value(Key.API_TOKEN, ApiToken::new),
        value(Key.BODY_LIMIT, Values::bodyLimit),
        value(Key.LOG_LEVEL, Values::level),
        value(Key.ALLOW_DEFAULT_TOKEN, Values::flag),
        value(Key.TRUSTED_PROXIES, Values::proxies),
        lifetimes(),
        provider(),
        new Retention(
            value(Key.CHANGES_KEPT_FOR, Values::lifetime),
            value(Key.CHANGES_KEPT, Values::changesKept)));
  }

  private Lifetimes lifetimes() {
    return new Lifetimes(
        value(Key.ACCESS_TOKEN_LIFETIME, Values::lifetime),
        value(Key.REFRESH_TOKEN_LIFETIME, Values::lifetime),
        value(Key.AUTHORIZATION_CODE_LIFETIME, Values::lifetime),
        value(Key.ONE_TIME_CODE_LIFETIME, Values::lifetime),
        value(Key.BROWSER_SESSION_LIFETIME, Values::lifetime));
  }

  private @Nullable Provider provider() {
    List<Key> missing = PROVIDER.stream().filter(key -> !isGiven(key)).toList();
    if (missing.size() == PROVIDER.size()) {
      return null;
    }
    if (!missing.isEmpty()) {
      Key key = missing.getFirst();
      throw new UsageProblem(
          "Signing in by a provider needs %s in section [%s] too, or %s."
              .formatted(key.fileName(), key.section(), key.variable()));
    }
    URI issuer = value(Key.OIDC_ISSUER, Provider::issuer);
    String name = value(Key.OIDC_NAME, Provider::checkName);
    return new Provider(
        issuer,
        value(Key.OIDC_CLIENT_ID, Provider::credential),
        new Secret(value(Key.OIDC_CLIENT_SECRET, Provider::credential)),
        name.equals(Provider.HOST) ? issuer.getHost() : name);
  }

  private boolean isGiven(Key key) {
    return !given.getOrDefault(key, NOTHING).text().equals(Provider.NONE);
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
