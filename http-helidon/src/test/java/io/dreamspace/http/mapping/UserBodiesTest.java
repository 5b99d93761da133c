package io.dreamspace.http.mapping;

import static io.dreamspace.http.Golden.assertBothWays;

import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.domain.wallet.Wallet;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserBodiesTest {
  private static final Wallet WALLET = new Wallet(Samples.USER_ID, -250, Samples.LATER);

  private final WireBodies bodies = Samples.bodies();

  @Test
  void user_isWritten() {
    assertBothWays(bodies.user(withPreferences()), "user.json");
  }

  @Test
  void user_withoutAccount_writesNulls() {
    User user = new User(Samples.USER_ID, null, null, null, Samples.USER_CREATED_AT);
    assertBothWays(bodies.user(user), "user-nulls.json");
  }

  @Test
  void userDetails_ofNewUser_areThePublishedExample() {
    UserDetails details = new UserDetails(Samples.user(), new Inventory(List.of()), null);
    assertBothWays(bodies.userDetails(details), "user-details-new.json");
  }

  @Test
  void userDetails_haveTheCurrentSpecimenAndAllOfThem() {
    Inventory inventory =
        new Inventory(
            List.of(specimen(7, Samples.EARLIER, Samples.LATER), specimen(8, Samples.LATER, null)));
    UserDetails details = new UserDetails(withPreferences(), inventory, WALLET);
    assertBothWays(bodies.userDetails(details), "user-details.json");
  }

  @Test
  void wallet_isWritten() {
    assertBothWays(bodies.wallet(WALLET), "wallet.json");
  }

  @Test
  void wallet_beforeAnyTransaction_hasNoTime() {
    assertBothWays(bodies.wallet(Wallet.empty(Samples.USER_ID)), "wallet-empty.json");
  }

  @Test
  void transaction_hasItsUserBeforeTheAmount() {
    assertBothWays(bodies.transaction(transaction(Long.MIN_VALUE, "order 66")), "transaction.json");
  }

  @Test
  void transaction_withoutReference_writesNull() {
    assertBothWays(bodies.transaction(transaction(500, null)), "transaction-nulls.json");
  }

  @Test
  void specimen_hasItsOwner() {
    SpecimenDetails details =
        new SpecimenDetails(specimen(7, Samples.EARLIER, Samples.LATER), Samples.user());
    assertBothWays(bodies.specimen(details), "specimen.json");
  }

  @Test
  void specimen_thatIsRemembered_writesNull() {
    SpecimenDetails details =
        new SpecimenDetails(specimen(7, Samples.EARLIER, null), Samples.user());
    assertBothWays(bodies.specimen(details), "specimen-nulls.json");
  }

  @Test
  void twitchAccount_isWritten() {
    TwitchAccount account = new TwitchAccount(Samples.TWITCH_ID, Samples.NAME, Samples.EARLIER);
    assertBothWays(bodies.twitchAccount(account), "twitch-account.json");
  }

  @Test
  void twitchAccount_withoutName_writesNull() {
    TwitchAccount account = new TwitchAccount(Samples.TWITCH_ID, null, Samples.EARLIER);
    assertBothWays(bodies.twitchAccount(account), "twitch-account-nulls.json");
  }

  private static User withPreferences() {
    return new User(
        Samples.USER_ID,
        Samples.TWITCH_ID,
        Samples.NAME,
        "{\"colour\":\"teal\"}",
        Samples.USER_CREATED_AT);
  }

  private static Specimen specimen(long id, Instant bornAt, Instant forgottenAt) {
    return new Specimen(new SpecimenId(id), Samples.USER_ID, bornAt, forgottenAt);
  }

  private static TransactionDetails transaction(long amount, String reference) {
    Transaction transaction =
        new Transaction(
            new TransactionId(12), Samples.USER_ID, amount, "A hat", reference, Samples.EARLIER);
    return new TransactionDetails(transaction, Samples.user());
  }
}
