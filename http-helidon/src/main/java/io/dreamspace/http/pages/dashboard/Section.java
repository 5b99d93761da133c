package io.dreamspace.http.pages.dashboard;

/** The parts of the dashboard. */
public enum Section {
  OVERVIEW("", "Overview", ""),
  EVENTS("/events", "Events", "event"),
  USERS("/users", "Users", "user"),
  WALLETS("/wallets", "Wallets", "transaction"),
  SPECIMENS("/specimens", "Specimens", "specimen"),
  OVERLAYS("/overlays", "Overlays", "overlay key");

  private final String path;
  private final String title;
  private final String thing;

  Section(String path, String title, String thing) {
    this.path = "/dashboard" + path;
    this.title = title;
    this.thing = thing;
  }

  public String path() {
    return path;
  }

  public String title() {
    return title;
  }

  /** What there are many of. */
  public String thing() {
    return thing;
  }

  /** Where one of them is. */
  String path(long id) {
    return path + "/" + id;
  }
}
