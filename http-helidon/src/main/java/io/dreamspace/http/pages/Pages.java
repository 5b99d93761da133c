package io.dreamspace.http.pages;

import io.dreamspace.http.oidc.ProviderSignIn;
import io.dreamspace.http.pages.account.AccountPages;
import io.dreamspace.http.pages.account.AuthorizationPages;
import io.dreamspace.http.pages.account.ClientChanges;
import io.dreamspace.http.pages.account.ClientPages;
import io.dreamspace.http.pages.account.NamePages;
import io.dreamspace.http.pages.account.ProviderPages;
import io.dreamspace.http.pages.account.SignInPages;
import io.dreamspace.http.pages.dashboard.DashboardPages;
import io.dreamspace.http.pages.gallery.GalleryPages;
import io.dreamspace.http.pages.oauth.AuthorizePages;
import io.dreamspace.http.pages.oauth.ConsentPages;
import io.dreamspace.http.pages.oauth.RedeemPages;
import io.dreamspace.http.pages.overlay.OverlayPage;
import io.dreamspace.http.pages.stream.HomePage;
import io.dreamspace.http.pages.stream.SearchPage;
import io.dreamspace.http.pages.stream.StreamForms;
import io.dreamspace.http.pages.stream.StreamPage;
import io.dreamspace.http.pages.stream.TagPage;
import io.dreamspace.http.pages.visit.Directions;
import io.dreamspace.http.pages.visit.Guide;
import io.dreamspace.http.pages.visit.Premises;
import io.helidon.webserver.http.Handler;
import org.jspecify.annotations.Nullable;

/** All pages by their paths; those of the dashboard are in {@link DashboardPages}. */
public final class Pages {
  private Pages() {}

  /**
   * Answers for the pages, and passes on what is for others.
   *
   * @param provider that people can sign in by, null if there is none
   */
  public static Handler of(Premises premises, @Nullable ProviderSignIn provider) {
    Directions directions = directions(provider);
    DashboardPages.addTo(directions, premises.serverTime());
    return new Guide(premises, directions);
  }

  /** Says that there is no page; for what all others have passed on. */
  public static Handler nothing(Premises premises) {
    return new Guide(premises, new Directions())::sayThereIsNone;
  }

  private static Directions directions(@Nullable ProviderSignIn provider) {
    Directions directions = new Directions();
    streams(directions);
    signIn(directions, provider);
    accounts(directions, provider == null ? null : provider.name());
    clients(directions);
    consents(directions);
    gallery(directions);
    directions.get("/overlay", new OverlayPage());
    return directions;
  }

  private static void streams(Directions directions) {
    directions
        .get("/", new HomePage())
        .get("/s", new SearchPage())
        .get("/s/*", new StreamPage())
        .post("/s/*", new StreamForms())
        .get("/t/:tag", new TagPage());
  }

  private static void signIn(Directions directions, @Nullable ProviderSignIn provider) {
    SignInPages signIn = new SignInPages(provider == null ? null : provider.name());
    directions
        .get("/login", signIn::signIn)
        .post("/login", signIn::signInSent)
        .get("/signup", signIn::signUp)
        .post("/signup", signIn::signUpSent)
        .post("/logout", signIn::signOut);
    if (provider != null) {
      ProviderPages pages = new ProviderPages(provider, signIn);
      directions
          .get(ProviderPages.BEGIN, pages::begin)
          .get(ProviderPages.RETURN, pages::returned)
          .post("/account/provider", pages::connect);
    }
  }

  private static void accounts(Directions directions, @Nullable String provider) {
    NamePages name = new NamePages();
    AccountPages account = new AccountPages(provider);
    AuthorizationPages authorizations = new AuthorizationPages();
    directions
        .get("/account/selectUserName", name::form)
        .post("/account/selectUserName", name::sent)
        .get("/account", account::account)
        .get("/account/password", account::password)
        .post("/account/password", account::passwordSent)
        .get("/account/authorizations", authorizations::list)
        .post("/account/authorizations/:client", authorizations::revokeSent)
        .delete("/account/authorizations/:client", authorizations::delete);
  }

  private static void clients(Directions directions) {
    ClientPages clients = new ClientPages();
    ClientChanges changes = new ClientChanges();
    directions
        .get("/account/developer", clients::list)
        .get("/account/developer/client/new", clients::registration)
        .post("/account/developer/client/new", clients::registrationSent)
        .get("/account/developer/client/:client", clients::client)
        .delete("/account/developer/client/:client", changes::delete)
        .post("/account/developer/client/:client/delete", changes::deleteSent)
        .post("/account/developer/client/:client/redirects", changes::redirects)
        .post("/account/developer/client/:client/regenerateSecret", changes::regenerateSecret);
  }

  private static void gallery(Directions directions) {
    GalleryPages gallery = new GalleryPages();
    directions.get("/gallery", gallery::wall).get("/gallery/:drawing", gallery::single);
  }

  private static void consents(Directions directions) {
    RedeemPages redeem = new RedeemPages();
    directions
        .get("/v0/oauth2/authorize", new AuthorizePages()::ask)
        .post("/v0/oauth2/authorize", new ConsentPages()::answered)
        .get("/v0/oauth2/redeem", redeem::form)
        .post("/v0/oauth2/redeem", redeem::sent)
        .get("/v0/oauth2/redeemSuccessful", redeem::successful);
  }
}
