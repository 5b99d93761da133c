import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs google-java-format over the Java files of the modules: {@code check} names those that are
 * not formatted and fails, {@code write} formats them. Only files that changed since the last check
 * that found nothing are checked.
 */
class Format {
  public static void main(String[] arguments) throws Exception {
    boolean writes = arguments[0].equals("write");
    Path top = Path.of(arguments[1]);
    Path checked = top.resolve("target").resolve("format").resolve("checked");
    Instant start = Instant.now();
    List<String> files = files(top, writes ? Instant.MIN : lastChanged(checked));
    if (!files.isEmpty() && run(writes, files) != 0) {
      System.exit(1);
    }
    if (!writes) {
      Files.createDirectories(checked.getParent());
      Files.writeString(checked, "");
      Files.setLastModifiedTime(checked, FileTime.from(start));
    }
  }

  private static int run(boolean writes, List<String> files) throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(writes ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    arguments.addAll(files);
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter errors = new PrintWriter(System.err, true);
    return new Main(out, errors, System.in).format(arguments.toArray(String[]::new));
  }

  private static Instant lastChanged(Path file) throws IOException {
    return Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.MIN;
  }

  private static List<String> files(Path top, Instant after) throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(top)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        String name = file.toString();
        if (name.endsWith(".java") && !name.contains("/target/") && changed(file).isAfter(after)) {
          files.add(name);
        }
      }
    }
    return files;
  }

  private static Instant changed(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }
}
