package io.dreamspace.testkit.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each piece of Java that the README shows stands in one of the tests beside this one. */
class ReadmeTest {
  private static final Path TESTS = Path.of("src/test/java/io/dreamspace/testkit/readme");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  static List<String> snippets() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    return JAVA.matcher(readme).results().map(snippet -> snippet.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void snippet_isTested(String snippet) throws IOException {
    try (Stream<Path> tests = Files.list(TESTS)) {
      assertThat(tests.map(ReadmeTest::words)).anyMatch(test -> test.contains(words(snippet)));
    }
  }

  private static String words(Path file) {
    try {
      return words(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For the formatter breaks lines where it likes. */
  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
