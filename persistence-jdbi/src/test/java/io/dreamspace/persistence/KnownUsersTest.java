package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.user.UserStore;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users whom the writer remembers are never other than those in the file. */
class KnownUsersTest {
  private static final TwitchId ACCOUNT = new TwitchId("1001");
  private static final LinkedAccounts LINKED =
      LinkedAccounts.none().link(ACCOUNT, "ann", Fixtures.NOON);

  @TempDir private Path directory;
  private Database database;
  private User ann;

  @BeforeEach
  void open() {
    database = Database.open(file());
    ann = database.unitOfWork().write(() -> insert("ann", LINKED));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void user_isAskedForOnce() {
    assertThat(lookUp()).contains(ann);

    assertThat(ExecutedStatements.of(database, this::lookUp)).isEmpty();
    assertThat(lookUp()).contains(ann);
  }

  @Test
  void user_withLongPreferences_isAskedForEachTime() {
    User wordy = ann.withPreferences(Edit.set("x".repeat(1_000)));
    change(users -> users.update(wordy));
    lookUp();

    assertThat(ExecutedStatements.of(database, this::lookUp)).hasSize(1);
    assertThat(lookUp()).contains(wordy);
  }

  @Test
  void user_whoWasUpdated_isSoFromThenOn() {
    lookUp();
    User quiet = ann.withPreferences(Edit.set("quiet"));

    change(users -> users.update(quiet));

    assertThat(lookUp()).contains(quiet);
  }

  @Test
  void account_thatWasMoved_leadsToItsNewUser() {
    lookUp();
    User bob = database.unitOfWork().write(() -> insert("bob", LinkedAccounts.none()));

    change(
        users -> {
          users.replaceAccounts(ann.id(), LinkedAccounts.none());
          users.replaceAccounts(bob.id(), LINKED);
        });

    assertThat(lookUp().map(User::id)).contains(bob.id());
  }

  @Test
  void user_whoWasDeleted_isNotFound() {
    lookUp();

    change(users -> users.delete(ann.id()));

    assertThat(lookUp()).isEmpty();
  }

  @Test
  void user_isAsBefore_whenTheUpdateWasTakenBack() {
    assertThatThrownBy(
            () ->
                change(
                    users -> {
                      users.update(ann.withPreferences(Edit.set("quiet")));
                      assertThat(users.findByTwitchId(ACCOUNT)).isNotEqualTo(Optional.of(ann));
                      throw new IllegalArgumentException("on purpose");
                    }))
        .hasMessage("on purpose");

    assertThat(lookUp()).contains(ann);
  }

  @Test
  void user_whomAnotherProgramHasRenamed_isSoFromThenOn() throws SQLException {
    lookUp();

    try (Connection other = SqliteFile.durable(file()).openWriter();
        Statement statement = other.createStatement()) {
      statement.execute("update users set name = 'anna'");
    }

    assertThat(lookUp().map(User::name)).contains("anna");
  }

  @Test
  void manyUsers_areAllFound() {
    List<TwitchId> accounts =
        IntStream.range(0, 20_100).mapToObj(number -> new TwitchId("t" + number)).toList();
    change(
        users ->
            accounts.forEach(
                account -> {
                  LinkedAccounts linked =
                      LinkedAccounts.none().link(account, account.value(), Fixtures.NOON);
                  users.insert(linked, account.value(), null, Fixtures.NOON);
                }));

    change(
        users ->
            assertThat(accounts)
                .allSatisfy(
                    account ->
                        assertThat(users.findByTwitchId(account).map(User::name))
                            .contains(account.value())));
  }

  private User insert(String name, LinkedAccounts linked) {
    return database.users().insert(linked, name, null, Fixtures.NOON);
  }

  private Optional<User> lookUp() {
    return database.unitOfWork().write(() -> database.users().findByTwitchId(ACCOUNT));
  }

  private void change(Consumer<UserStore> work) {
    database
        .unitOfWork()
        .write(
            () -> {
              work.accept(database.users());
              return true;
            });
  }

  private Path file() {
    return directory.resolve("x.db");
  }
}
