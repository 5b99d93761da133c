package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Session;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventKindEdit;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dashboard lets one do, and what it says when it does not. */
class DashboardRulesTest {
  private static final String EVENT = "/dashboard/events/1";
  private static final String USER = "/dashboard/users/1";

  @AutoClose private final PageClient client = new PageClient();

  @BeforeEach
  void fill() {
    DashboardWorld.fill(client.server);
  }

  private Session session() {
    return client.server.session();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dashboard",
        "/dashboard/events?user_name=Starling",
        EVENT,
        "/dashboard/users/1/delete",
        "/dashboard/wallets",
        "/dashboard/overlays",
        "/dashboard/test/delete"
      })
  void pages_areTheOperatorsAlone(String path) {
    HttpResponse<String> guest = client.get(path);
    assertThat(guest.statusCode()).isEqualTo(302);
    assertThat(location(guest)).startsWith("/dashboard/signin?redirect=%2Fdashboard");
    assertThat(client.get(client.member("Matt"), path).statusCode()).isEqualTo(302);

    HttpResponse<String> page = client.operate(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        EVENT,
        EVENT + "/delete",
        EVENT + "/replay",
        USER + "/transactions",
        USER + "/delete",
        "/dashboard/test",
        "/dashboard/test/delete",
        "/dashboard/overlays"
      })
  void forms_areTakenFromTheOperatorsOwnPagesAlone(String path) {
    String fields = "&event_type=plain&name=x&amount=1&description=x&number=n";
    assertThat(client.submit("/login", path, fields).statusCode()).isEqualTo(401);
    assertThat(client.operate(EVENT, path, fields, "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(401);
    String cookie = client.server.operatorCookie();
    assertThat(client.post(null, path, fields, "Cookie", cookie).statusCode()).isEqualTo(403);

    assertThat(session().events().get(new EventId(1)).event().userName()).isEqualTo("Starling");
    assertThat(session().ledger().wallet(new UserId(1)).balance()).isEqualTo(210);
    assertThat(client.server.get("/overlay_keys").text()).isEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource({
    "/dashboard/events?event_id=3, events/3, events/2",
    "/dashboard/events?user_name=Starling&event_type=&event_id=, events/5, events/4",
    "/dashboard/events?event_type=raid, events/4, events/5",
    "/dashboard/events?user_twitch_id=tw-BoatswainB, events/4, events/5",
    "/dashboard/events?occurred_before=2025-06-09, events/1, nothing",
    "/dashboard/users?name=BoatswainB, users/4, users/1",
    "/dashboard/users?twitch_id=tw-Starling, users/1, users/2",
    "/dashboard/wallets?reference=hat-7, hat-7, Watched",
    "/dashboard/specimens?forgotten=true, specimens/2, specimens/1"
  })
  void search_findsByTheFiltersOfTheApi(String path, String found, String other) {
    HttpResponse<String> page = client.operate(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(found).doesNotContain("/dashboard/" + other + "\"");
  }

  @Test
  void search_thatAsksForNonsense_isToldAtItsField() {
    HttpResponse<String> page = client.operate("/dashboard/events?event_id=x&user_name=Matt");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("'event_id' must be an integer, not 'x'.")
        .contains("value=\"Matt\"")
        .containsPattern("name=\"event_id\" value=\"x\"[^>]*aria-invalid=\"true\"");
    assertThat(client.operate("/dashboard/events?nothing=1").statusCode()).isEqualTo(422);
  }

  @Test
  void list_goesOnWhereItWasCut_andKeepsWhatIsSearchedFor() {
    for (int i = 0; i < 50; i++) {
      client.operate("/dashboard", "/dashboard/test", "&event_type=cheer");
    }
    HttpResponse<String> first = client.operate("/dashboard/events?event_type=cheer");
    assertThat(first.body()).contains("events/55\"").doesNotContain("events/1\"");

    Matcher next = Pattern.compile("href=\"([^\"]*after=[^\"]*)\"").matcher(first.body());
    assertThat(next.find()).isTrue();
    HttpResponse<String> second = client.operate(next.group(1).replace("&amp;", "&"));

    assertThat(second.body()).contains("events/1\"").doesNotContain("events/55\"", "events/2\"");
    assertThat(second.body()).doesNotContain("after=");
  }

  @Test
  void correction_changesWhatWasChanged() {
    String was = PageClient.hidden(client.operate(EVENT).body());
    EventKindEdit more = EventKindEdit.none();
    session()
        .events()
        .edit(
            new EventId(1),
            new EventEdit(Edit.keep(), Edit.keep(), Edit.set("Meanwhile"), Edit.keep(), more));

    HttpResponse<String> saved =
        client.operate(
            EVENT,
            EVENT,
            was
                + "&user_name=Starling&occurred_at=2025-06-08T21:50:00.123456%2B10:00&amount=7"
                + "&cheer_type=&message=a%0D%0Ab");

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(location(saved)).isEqualTo(EVENT + "?done=SAVED");
    var event = session().events().get(new EventId(1)).event();
    assertThat(event.kind()).isEqualTo(new EventKind.Cheer(7, null, "a\nb"));
    assertThat(event.userName()).isEqualTo("Meanwhile");
    assertThat(client.operate(EVENT + "?done=SAVED").body()).contains("It is corrected.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "amount=many| Field 'amount' must be an integer",
        "amount=9223372036854775808| to 9223372036854775807",
        "occurred_at=| 'occurred_at' must be a time such as",
        "occurred_at=soon| 'occurred_at' must be a time such as"
      },
      quoteCharacter = '"')
  void correction_thatIsWrong_isToldAtItsField_andKeepsWhatWasTyped(String typed, String told) {
    String[] field = typed.split("=", 2);

    HttpResponse<String> refused =
        client.operate(EVENT, EVENT, "&was-" + field[0] + "=1&user_name=New&" + typed);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains(told)
        .contains("name=\"user_name\" value=\"New\"")
        .containsPattern(
            "name=\"" + field[0] + "\" value=\"" + field[1] + "\"[^>]*aria-invalid=\"true\"");
    assertThat(session().events().get(new EventId(1)).event().userName()).isEqualTo("Starling");
  }

  @Test
  void user_withLongPreferences_keepsThem_whenTheNameIsCorrected() {
    String preferences = "鳥".repeat(50_000);
    client.server.patch("/users/1", "{\"preferences\":\"" + preferences + "\"}");
    String path = "/dashboard/users/1";
    HttpResponse<String> page = client.operate(path);
    assertThat(page.body()).contains("has 50,000 characters").doesNotContain("鳥");

    client.operate(path, path, PageClient.hidden(page.body()) + "&name=Heron");

    User user = session().users().get(new UserId(1)).user();
    assertThat(user.name()).isEqualTo("Heron");
    assertThat(user.preferences()).isEqualTo(preferences);
  }

  @Test
  void specimen_isCorrected() {
    String path = "/dashboard/specimens/2";
    String was = PageClient.hidden(client.operate(path).body());

    client.operate(path, path, was + "&owner_id=2&forgotten_at=");

    assertThat(client.server.get("/specimens/2").text())
        .contains("\"owner_id\":2", "\"forgotten_at\":null");
    HttpResponse<String> refused = client.operate(path, path, was + "&owner_id=99&forgotten_at=");
    assertThat(refused.body()).contains("refers to user 99, which does not exist.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dashboard/events/99", "/dashboard/users/99", "/dashboard/events/x"})
  void whatIsNotThereAnyMore_isToldInASentence(String path) {
    for (HttpResponse<String> answer :
        new HttpResponse[] {
          client.operate(path),
          client.operate(path + "/delete"),
          client.operate("/dashboard/overlays", path, ""),
          client.operate("/dashboard/overlays", path + "/delete", "")
        }) {
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("There is no ", "It may have been deleted meanwhile.");
    }
  }

  @Test
  void booking_isMadeOnce_howeverOftenItsFormIsSent() {
    String page = client.operate(USER).body();
    String form = PageClient.hidden(page) + "&amount=-10&description=a+tea&minimum_balance=0";

    assertThat(location(client.operate(USER, USER + "/transactions", form)))
        .isEqualTo(USER + "?done=BOOKED");
    assertThat(location(client.operate(USER, USER + "/transactions", form)))
        .isEqualTo(USER + "?done=ALREADY");
    assertThat(session().ledger().wallet(new UserId(1)).balance()).isEqualTo(200);
    assertThat(client.operate(USER).body()).contains("a tea");
  }

  @Test
  void booking_belowTheLowestBalance_isRefused_unlessThereIsNone() {
    String form = "&number=n-1&amount=-1000&description=a+castle&minimum_balance=";

    HttpResponse<String> refused = client.operate(USER, USER + "/transactions", form + "0");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("which is below the minimum_balance of 0.")
        .contains("value=\"-1000\"", "value=\"a castle\"");

    client.operate(USER, USER + "/transactions", form);
    assertThat(session().ledger().wallet(new UserId(1)).balance()).isEqualTo(-790);
  }

  @Test
  void deletion_isAskedFor_andSaysWhatGoesWithIt() {
    assertThat(client.operate(USER + "/delete").body())
        .contains("their wallet with a balance of 210", "their 2 specimens");

    HttpResponse<String> deleted = client.operate(USER, USER + "/delete", "");

    assertThat(location(deleted)).isEqualTo("/dashboard/users?done=DELETED");
    assertThat(client.operate(USER).statusCode()).isEqualTo(404);
    assertThat(client.operate(EVENT).statusCode()).isEqualTo(404);
  }

  @Test
  void replay_isToldInTheFeed_andChangesNothing() {
    String before = client.server.get("/events/1").text();

    HttpResponse<String> replayed = client.operate(EVENT, EVENT + "/replay", "");

    assertThat(location(replayed)).isEqualTo(EVENT + "?done=REPLAYED");
    assertThat(client.server.get("/changes?type=event.replayed").text()).contains("\"event_id\":1");
    assertThat(client.server.get("/events/1").text()).isEqualTo(before);
  }

  @Test
  void whatViewersWrite_isShownAsText() {
    client.server.patch(
        "/events/5", "{\"message\": \"<script>alert(1)</script>\", \"user_name\": \"\\\"><b>\"}");

    for (String path : new String[] {"/dashboard", "/dashboard/events", "/dashboard/events/5"}) {
      assertThat(client.operate(path).body()).doesNotContain("<script>alert", "\"><b>");
    }
  }
}
