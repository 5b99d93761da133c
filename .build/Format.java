import com.google.googlejavaformat.java.Main;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs google-java-format over every Java file of the modules: {@code check} names the files that
 * are not formatted and fails, {@code write} formats them.
 */
class Format {
  public static void main(String[] arguments) throws Exception {
    List<String> formatter = new ArrayList<>();
    formatter.addAll(
        arguments[0].equals("write")
            ? List.of("--replace")
            : List.of("--dry-run", "--set-exit-if-changed"));
    try (Stream<Path> files = Files.walk(Path.of(arguments[1]))) {
      files
          .map(Path::toString)
          .filter(file -> file.endsWith(".java") && !file.contains("/target/"))
          .forEach(formatter::add);
    }
    Main.main(formatter.toArray(String[]::new));
  }
}
