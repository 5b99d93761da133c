package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.LogLines;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the dashboard makes: test events, and keys for overlays. */
class DashboardKeysTest {
  @AutoClose private final PageClient client = new PageClient();

  @BeforeEach
  void fill() {
    DashboardWorld.fill(client.server);
  }

  @Test
  void testEvents_areRecordedLikeOthers_andRemovedTogether() {
    for (String type : new String[] {"plain", "subscriber", "cheer", "raid"}) {
      client.operate("/dashboard", "/dashboard/test", "&event_type=" + type);
    }
    client.operate("/dashboard", "/dashboard/test", "&event_type=cheer&drawn=on");
    assertThat(client.server.get("/events?user_twitch_id=dreamspace-test").json()).hasSize(5);
    assertThat(client.server.get("/documents/2/picture.svg").status()).isEqualTo(200);
    assertThat(client.operate("/dashboard").body()).contains("Remove all test events");

    client.operate("/dashboard", "/dashboard/test/delete", "");

    assertThat(client.server.get("/events").json()).hasSize(5);
    assertThat(client.server.get("/documents/2").status()).isEqualTo(404);
    assertThat(client.operate("/dashboard").body()).doesNotContain("Remove all test events");
  }

  @Test
  void overlayKey_isShownOnce_andMadeOnce() throws Exception {
    String path = "/dashboard/overlays";
    String form = PageClient.hidden(client.operate(path).body()) + "&name=OBS";
    try (LogLines log = new LogLines()) {
      HttpResponse<String> made = client.operate(path, path, form);
      Matcher url =
          Pattern.compile("value=\"([^\"]*)/overlay\\?ticket=([^\"]+)\"").matcher(made.body());
      assertThat(url.find()).isTrue();
      String key = url.group(2);
      assertThat(url.group(1)).isEqualTo(client.server.uri().toString());
      assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(client.get("/changes?ticket=" + key).statusCode()).isEqualTo(200);

      HttpResponse<String> reloaded = client.operate(path, path, form);
      assertThat(reloaded.body()).contains("is not shown again").doesNotContain(key);
      assertThat(client.server.get("/overlay_keys").json()).hasSize(1);
      assertThat(client.operate(path).body()).contains("OBS").doesNotContain(key);

      String id = client.server.get("/overlay_keys").json().get(0).get("overlay_key_id").asText();
      assertThat(client.operate(path + "/" + id + "/delete").body()).contains("Revoke “OBS”?");
      client.operate(path, path + "/" + id + "/delete", "");
      assertThat(client.get("/changes?ticket=" + key).statusCode()).isEqualTo(403);
      log.awaitRequest("GET /changes 403");
      assertThat(log.all()).noneMatch(line -> line.getFormattedMessage().contains(key));
    }
  }

  @Test
  void overlayKey_hasAName() {
    HttpResponse<String> refused =
        client.operate("/dashboard/overlays", "/dashboard/overlays", "&number=n&name=+");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Field 'name' must have 1 to 100 characters.");
  }
}
