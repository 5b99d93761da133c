package io.dreamspace.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's calls, one by one, get the answers that it shows; only times, ids and tokens are
 * others. What has an idempotency key is sent twice, and answered the same.
 */
class ReadmeTest {
  private static final Pattern CALL_AND_ANSWER =
      Pattern.compile("```sh\n(curl .*?)\n```\n```json\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern METHOD = Pattern.compile("-X ([A-Z]+)");
  private static final Pattern PATH = Pattern.compile("http://127\\.0\\.0\\.1:8080([^' ]*)");
  private static final Pattern BODY = Pattern.compile("-d '(.*)'", Pattern.DOTALL);
  private static final Pattern HEADER = Pattern.compile("-H '((?!X-API-KEY)[^']+)'");
  private static final Pattern NOW = Pattern.compile("20[0-9-]+T[0-9:]+\\.[0-9]{6}\\+10:00");
  private static final int CALLS = 20;

  @Test
  void readme_showsWhatIsAnswered(@TempDir Path directory) throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    List<MatchResult> calls = CALL_AND_ANSWER.matcher(readme).results().toList();
    assertThat(calls).hasSize(CALLS);
    try (TestServer server = TestServer.onSqlite(directory)) {
      ShownValues values = new ShownValues();
      for (MatchResult call : calls) {
        String curl = values.asAnswered(call.group(1));
        String answer = send(server, curl);
        values.learn(call.group(2), answer);
        assertThat(timeless(answer)).as(curl).isEqualTo(timeless(values.asAnswered(call.group(2))));
        if (curl.contains("Idempotency-Key")) {
          assertThat(send(server, curl)).isEqualTo(answer);
        }
      }
    }
  }

  private static String send(TestServer server, String curl) {
    String[] headers =
        HEADER.matcher(curl).results().map(header -> header.group(1)).toArray(String[]::new);
    return server.send(first(METHOD, curl, "GET"), path(curl), body(curl), headers).text();
  }

  private static String path(String curl) {
    return first(PATH, curl, "/");
  }

  private static String body(String curl) {
    return first(BODY, curl, "");
  }

  private static String first(Pattern pattern, String text, String otherwise) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : otherwise;
  }

  private static String timeless(String json) {
    return NOW.matcher(json).replaceAll("now");
  }
}
