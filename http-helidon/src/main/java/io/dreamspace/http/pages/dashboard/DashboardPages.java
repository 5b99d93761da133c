package io.dreamspace.http.pages.dashboard;

import io.dreamspace.http.pages.visit.Directions;
import io.dreamspace.http.reading.ServerTime;

/** All pages of the dashboard. */
public final class DashboardPages {
  private static final String ONE = "/:id";

  private DashboardPages() {}

  /** Says where they are. */
  public static void addTo(Directions directions, ServerTime serverTime) {
    Times times = new Times(serverTime);
    OperatorPages operator = new OperatorPages();
    directions
        .get(OperatorPages.SIGN_IN, operator::signIn)
        .post(OperatorPages.SIGN_IN, operator::signInSent)
        .post(OperatorPages.SIGN_OUT, operator::signOut);
    EventPages events = new EventPages(times);
    WalletPages wallets = new WalletPages(times);
    SpecimenPages specimens = new SpecimenPages(times);
    UserPages users = new UserPages(times, new UserView(times, events, wallets, specimens));
    overview(directions, new OverviewPages(times, events));
    things(directions, events);
    things(directions, users);
    things(directions, specimens);
    directions
        .get(Section.WALLETS.path(), wallets::list)
        .post(Section.EVENTS.path() + ONE + "/replay", events::replayed)
        .post(Section.USERS.path() + ONE + "/transactions", users::booked);
    overlays(directions, new OverlayPages(times));
  }

  private static void overview(Directions directions, OverviewPages overview) {
    String path = Section.OVERVIEW.path();
    directions
        .get(path, overview::overview)
        .post(path + "/test", overview::testSent)
        .get(path + "/test/delete", overview::askClear)
        .post(path + "/test/delete", overview::cleared);
  }

  private static void things(Directions directions, ThingPages things) {
    String path = things.section.path();
    directions
        .get(path, things::list)
        .get(path + ONE, things::look)
        .post(path + ONE, things::corrected)
        .get(path + ONE + "/delete", things::askDelete)
        .post(path + ONE + "/delete", things::deleted);
  }

  private static void overlays(Directions directions, OverlayPages overlays) {
    String path = Section.OVERLAYS.path();
    directions
        .get(path, overlays::list)
        .post(path, overlays::made)
        .get(path + ONE + "/delete", overlays::askRevoke)
        .post(path + ONE + "/delete", overlays::revoked);
  }
}
