package io.dreamspace.http.pages.dashboard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dreamspace.application.Session;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.Wallet;
import io.dreamspace.http.dreamspace.TransactionInput;
import io.dreamspace.http.dreamspace.UserInput;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import java.util.List;

/** Viewers, and their wallets. */
final class UserPages extends ThingPages {
  private final UserView view;

  UserPages(Times times, UserView view) {
    super(Section.USERS, times);
    this.view = view;
  }

  @Override
  List<Field> filters() {
    return UserSheet.filters();
  }

  @Override
  List<String> columns() {
    return List.of("Number", "Name", "Twitch id", "Here since");
  }

  @Override
  Found find(Session session, Query query, Paging paging) {
    UserFilter filter = UserInput.filter(query);
    query.refuseOthers();
    return Found.of(session.users().list(filter, paging), this::row);
  }

  private List<Cell> row(User user) {
    TwitchId twitchId = user.twitchId();
    return List.of(
        Cell.link(Section.USERS, user.id().value()),
        Cell.text(user.name()),
        Cell.text(twitchId == null ? null : twitchId.value()),
        times.cell(user.createdAt()));
  }

  @Override
  Thing thing(Session session, long id) {
    return view.of(session, session.users().get(new UserId(id)));
  }

  @Override
  Sheet sheet(Session session, long id) {
    return UserSheet.correction(session.users().get(new UserId(id)).user());
  }

  @Override
  void edit(Session session, long id, ObjectNode changes) {
    session.users().edit(new UserId(id), Type.object(UserInput::edit).readBody(changes));
  }

  PageReply booked(Visit visit) {
    return sent(
        visit,
        (session, id, filled) -> book(visit, session, id, filled),
        (session, id) -> UserSheet.booking(session.users().get(new UserId(id)).user().id()));
  }

  private static Done book(Visit visit, Session session, long id, Sheet filled) {
    ObjectNode body = Typed.all(filled).put("user_id", id);
    TransactionDraft draft = Type.object(TransactionInput::draft).readBody(body);
    boolean now = visit.once(String.valueOf(filled.number()), () -> session.ledger().book(draft));
    return now ? Done.BOOKED : Done.ALREADY;
  }

  @Override
  String consequence(Session session, long id) {
    UserDetails details = session.users().get(new UserId(id));
    Wallet wallet = details.wallet();
    return "Gone with them for good: all events of theirs, the drawings that no other user's event"
        + " refers to, their wallet with a balance of "
        + (wallet == null ? 0 : wallet.balance())
        + " and all that was booked in it, and their "
        + EventText.counted(details.inventory().specimens().size(), "specimen")
        + ".";
  }

  @Override
  void delete(Session session, long id) {
    session.users().delete(new UserId(id));
  }
}
