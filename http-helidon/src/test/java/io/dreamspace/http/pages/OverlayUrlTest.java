package io.dreamspace.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said in the url of an overlay. */
class OverlayUrlTest {
  @AutoClose private final PageClient client = new PageClient();

  @Test
  void overlay_isUsuallyLikeThis() {
    HttpResponse<String> page = client.get("/overlay?demo");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "data-position=\"bottom-left\"",
            "data-accent=\"#ffb454\"",
            "data-text=\"#ffffff\"",
            "data-background=\"#14121ae0\"",
            "data-percent=\"100\"",
            "data-seconds=\"8\"",
            "data-kinds=\"plain,subscriber,cheer,raid\"",
            "data-volume=\"0\"",
            "data-max-age=\"300\"")
        .doesNotContain("flaws");
  }

  @ParameterizedTest
  @CsvSource({
    "position=top,           data-position='top'",
    "accent=f80,             data-accent='#ff8800'",
    "accent=%2300FF7f,       data-accent='#00ff7f'",
    "text=000000,            data-text='#000000'",
    "background=0000,        data-background='#00000000'",
    "background=102030,      data-background='#102030'",
    "scale=250,              data-percent='250'",
    "duration=20,            data-seconds='20'",
    "'kinds=raid,cheer',     'data-kinds=\"cheer,raid\"'",
    "sound=on,               data-volume='50'",
    "sound&volume=100,       data-volume='100'",
    "volume=80,              data-volume='0'",
    "sound=off&volume=80,    data-volume='0'",
    "max_age=0,              data-max-age='0'",
  })
  void parameter_isTaken(String query, String attribute) {
    String page = client.get("/overlay?demo&" + query).body();

    assertThat(page).contains(attribute.replace('\'', '"')).doesNotContain("flaws");
  }

  @Test
  void parameter_thatIsGivenTwice_countsOnce() {
    assertThat(client.get("/overlay?demo=off&demo=on").body()).contains("It has no key yet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "position=middle | 'position' must be one of top-left, top, top-right, left, center, right,"
            + " bottom-left, bottom, bottom-right, not 'middle'. | data-position='bottom-left'",
        "accent=red | 'accent' must be six hexadecimal digits such as ffb454, without #, not"
            + " 'red'. | data-accent='#ffb454'",
        "accent= | 'accent' must be six hexadecimal digits such as ffb454, without #, not ''. |"
            + " data-accent='#ffb454'",
        "text=ffffff80 | 'text' must be six hexadecimal digits such as ffb454, without #, not"
            + " 'ffffff80'. | data-text='#ffffff'",
        "background=12345 | 'background' must be six or eight hexadecimal digits such as 14121acc,"
            + " without #, not '12345'. | data-background='#14121ae0'",
        "duration=0.5 | 'duration' must be a number of seconds from 2 to 120, not '0.5'. |"
            + " data-seconds='8'",
        "duration=99999999999 | 'duration' must be a number of seconds from 2 to 120, not"
            + " '99999999999'. | data-seconds='8'",
        "kinds=raid,follow | 'kinds' must be some of plain, subscriber, cheer, raid, not"
            + " 'raid,follow'. | data-kinds='plain,subscriber,cheer,raid'",
        "sound=loud | 'sound' must be on or off, not 'loud'. | data-volume='0'",
        "sound&volume=101 | 'volume' must be a number of percent from 0 to 100, not '101'. |"
            + " data-volume='50'",
        "max_age=-1 | 'max_age' must be a number of seconds from 0 to 86400, not '-1'. |"
            + " data-max-age='300'",
        "colour=red | There is no 'colour' here; there is accent, background, demo, duration,"
            + " kinds, max_age, position, scale, sound, text, ticket, volume. |"
            + " data-accent='#ffb454'",
      })
  void mistake_isToldInWords_andPassedOver(String query, String sentence, String attribute) {
    HttpResponse<String> page = client.get("/overlay?demo&" + query);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("flaws", sentence, attribute.replace('\'', '"'));
  }

  @Test
  void whatIsWrittenInTheUrl_isText() {
    String page = client.get("/overlay?demo&%3Cscript%3E=1&position=%22%3E%3Cb%3E").body();

    assertThat(page).contains("&lt;script&gt;", "&lt;b&gt;").doesNotContain("<script>", "<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/overlay?demo", "/overlay", "/overlay?ticket=x"})
  void overlay_isKeptNowhere_andRunsNothingElse(String path) {
    HttpResponse<String> page = client.get(path);

    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body())
        .contains("<meta name=\"referrer\" content=\"no-referrer\">")
        .doesNotContain("style=", "<script>", "onclick=");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void overlay_withoutARightKeyIsClosed() {
    assertThat(client.get("/overlay").statusCode()).isEqualTo(403);
    assertThat(client.get("/overlay?ticket=").body()).contains("It has no key yet");
    assertThat(client.get("/overlay?ticket=nonsense&position=top").body())
        .contains("unknown, has expired or was revoked", "/overlay?demo", "/dashboard/overlays")
        .doesNotContain("nonsense");
    String ticket = client.server.post("/tickets", "{}").json().get("ticket").textValue();
    assertThat(client.get("/overlay?ticket=" + ticket).statusCode()).isEqualTo(200);
  }
}
