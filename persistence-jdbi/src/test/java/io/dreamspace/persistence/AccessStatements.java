package io.dreamspace.persistence;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.user.TwitchId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What the stores of accounts and clients do to rows, each by name. */
final class AccessStatements {
  private static final AccountId ACCOUNT = new AccountId("0".repeat(24));
  private static final ClientId CLIENT = new ClientId("0".repeat(24));
  private static final SecretHash HASH = new SecretHash("0".repeat(64));
  private static final Instant NOW = Instant.EPOCH;
  private static final int FEW = 4;

  private AccessStatements() {}

  static Stream<Arguments> all() {
    return Stream.of(accounts(), clients(), deletions()).flatMap(List::stream);
  }

  private static List<Arguments> accounts() {
    return List.of(
        RowStatements.named("accounts.find", d -> d.access().accounts().find(ACCOUNT)),
        RowStatements.named("accounts.name", d -> d.access().accounts().find(new UserName("abc"))),
        RowStatements.named("accounts.twitch", d -> d.access().accounts().find(new TwitchId("7"))),
        RowStatements.named("password", d -> d.access().credentials().password(ACCOUNT)),
        RowStatements.named(
            "identity", d -> d.access().credentials().find(new ExternalIdentity("https://a", "7"))),
        RowStatements.named("sessions.find", d -> d.access().browserSessions().find(HASH)),
        RowStatements.named("trials.find", d -> d.access().trials().find(HASH)));
  }

  private static List<Arguments> clients() {
    return List.of(
        RowStatements.named("clients.find", d -> d.access().clients().find(CLIENT)),
        RowStatements.named("clients.secret", d -> d.access().clients().secret(CLIENT)),
        RowStatements.named("clients.of", d -> d.access().clients().registeredBy(ACCOUNT)),
        RowStatements.named("grants.find", d -> d.access().grants().find(CLIENT, ACCOUNT)),
        RowStatements.named("grants.access", d -> d.access().grants().findByAccessToken(HASH)),
        RowStatements.named("grants.refresh", d -> d.access().grants().findByRefreshToken(HASH)),
        RowStatements.named("grants.of", d -> d.access().grants().of(ACCOUNT)),
        RowStatements.named("grants.expired", d -> d.access().grants().expired(NOW, FEW)),
        RowStatements.named("codes.find", d -> d.access().authorizationCodes().find(HASH)),
        RowStatements.named("oneTime.find", d -> d.access().oneTimeCodes().find(HASH)),
        RowStatements.named("oneTime.expired", d -> d.access().oneTimeCodes().expired(NOW, FEW)));
  }

  private static List<Arguments> deletions() {
    return List.of(
        RowStatements.writing("sessions.delete", d -> d.access().browserSessions().delete(HASH)),
        RowStatements.writing(
            "sessions.deleteOf", d -> d.access().browserSessions().deleteOf(ACCOUNT)),
        RowStatements.writing(
            "sessions.expired", d -> d.access().browserSessions().deleteExpired(NOW, FEW)),
        RowStatements.writing("trials.delete", d -> d.access().trials().delete(HASH)),
        RowStatements.writing(
            "trials.forgotten", d -> d.access().trials().deleteForgotten(NOW, FEW)),
        RowStatements.writing("clients.delete", d -> d.access().clients().delete(CLIENT)),
        RowStatements.writing("grants.delete", d -> d.access().grants().delete(CLIENT, ACCOUNT)),
        RowStatements.writing("grants.deleteOf", d -> d.access().grants().deleteOf(CLIENT)),
        RowStatements.writing(
            "codes.delete", d -> d.access().authorizationCodes().delete(CLIENT, ACCOUNT)),
        RowStatements.writing(
            "codes.deleteOf", d -> d.access().authorizationCodes().deleteOf(CLIENT)),
        RowStatements.writing(
            "codes.expired", d -> d.access().authorizationCodes().deleteExpired(NOW, FEW)),
        RowStatements.writing("oneTime.delete", d -> d.access().oneTimeCodes().delete(CLIENT)));
  }
}
