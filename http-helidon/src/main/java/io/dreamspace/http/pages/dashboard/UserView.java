package io.dreamspace.http.pages.dashboard;

import io.dreamspace.application.Session;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Wallet;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What there is to see of a user. */
record UserView(Times times, EventPages events, WalletPages wallets, SpecimenPages specimens) {
  private static final int SHOWN = 10;

  Thing of(Session session, UserDetails details) {
    User user = details.user();
    String path = Section.USERS.path(user.id().value());
    List<Table> tables =
        List.of(
            ledger(session, user.id()),
            events(session, user.id()),
            owned(details),
            accounts(session, user.id()));
    return new Thing(
        user.name() == null ? "User " + user.id().value() : user.name(),
        pairs(user, details.wallet()),
        null,
        List.of(UserSheet.booking(user.id()), UserSheet.correction(user)),
        List.of(),
        tables,
        path + "/delete");
  }

  private List<Pair> pairs(User user, @Nullable Wallet wallet) {
    return List.of(
        new Pair("Number", Cell.number(user.id().value())),
        new Pair("Twitch id", Cell.text(user.twitchId() == null ? null : user.twitchId().value())),
        new Pair("Balance", Cell.number(wallet == null ? 0 : wallet.balance())),
        new Pair("Here since", times.cell(user.createdAt())));
  }

  private Table ledger(Session session, UserId id) {
    TransactionFilter theirs = new TransactionFilter(null, id, null, null, TimeRange.always());
    Found found = Found.of(session.ledger().list(theirs, Paging.newest(SHOWN)), wallets::row);
    return table(
        "Wallet",
        WalletPages.COLUMNS,
        found,
        "Nothing was ever booked.",
        all(Section.WALLETS, "user_id", id));
  }

  private Table events(Session session, UserId id) {
    EventFilter all = EventFilter.all();
    EventFilter theirs =
        new EventFilter(
            null,
            (DocumentId) null,
            id,
            null,
            null,
            all.occurred(),
            all.created(),
            all.document(),
            null);
    Found found = Found.of(session.events().list(theirs, Paging.newest(SHOWN)), events::row);
    return table(
        "Events",
        EventPages.COLUMNS,
        found,
        "There are none of theirs.",
        all(Section.EVENTS, "user_id", id));
  }

  private Table owned(UserDetails details) {
    List<List<Cell>> rows =
        details.inventory().specimens().reversed().stream()
            .limit(SHOWN)
            .map(specimen -> specimens.row(specimen, details.user().name()))
            .toList();
    boolean more = details.inventory().specimens().size() > SHOWN;
    Found found = new Found(rows, more ? OptionalLong.of(0) : OptionalLong.empty());
    return table(
        "Specimens",
        SpecimenPages.COLUMNS,
        found,
        "They own none.",
        all(Section.SPECIMENS, "owner_id", details.user().id()));
  }

  private Table accounts(Session session, UserId id) {
    List<List<Cell>> rows =
        session.twitchAccounts().of(id).list().stream().map(this::account).toList();
    return new Table(
        "Twitch accounts", List.of("Twitch id", "Name", "Linked"), rows, "None is linked.", null);
  }

  private List<Cell> account(TwitchAccount account) {
    return List.of(
        Cell.text(account.twitchId().value()),
        Cell.text(account.name()),
        times.cell(account.linkedAt()));
  }

  private static String all(Section section, String filter, UserId id) {
    return section.path() + "?" + filter + "=" + id.value();
  }

  private static Table table(
      String title, List<String> columns, Found found, String empty, String all) {
    return new Table(title, columns, found.rows(), empty, found.next().isPresent() ? all : null);
  }
}
