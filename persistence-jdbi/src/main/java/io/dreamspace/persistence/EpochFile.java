package io.dreamspace.persistence;

import io.dreamspace.domain.change.Epoch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a database without it, in a file beside it: a line with its epoch, one with the
 * number of its last change, and one with the number by which the file system knows it. It is never
 * synced: after a power failure it may say less than it could, which at worst begins a new epoch.
 */
final class EpochFile implements AutoCloseable {
  private static final int LINES = 3;
  private static final int DIGITS = 18;

  /** Where the number begins: behind the epoch's 32 digits and the end of their line. */
  private static final long AT = 33;

  private final FileChannel channel;
  private final ByteBuffer digits = ByteBuffer.allocateDirect(DIGITS);
  private long marked;

  private EpochFile(FileChannel channel, long marked) {
    this.channel = channel;
    this.marked = marked;
  }

  /**
   * The file, if it tells of this database in this epoch; empty if it is not there, or tells of
   * another, or of changes that this one does not have.
   */
  static Optional<EpochFile> find(Path database, Epoch epoch, long last) {
    Path file = beside(database);
    try {
      if (!Files.exists(file)
          || !agrees(Files.readString(file, StandardCharsets.ISO_8859_1), database, epoch, last)) {
        return Optional.empty();
      }
      return Optional.of(new EpochFile(FileChannel.open(file, StandardOpenOption.WRITE), last));
    } catch (IOException e) {
      throw new DatabaseRefused("The file " + file + " cannot be read.", e);
    }
  }

  private static boolean agrees(String text, Path database, Epoch epoch, long last)
      throws IOException {
    List<String> lines = text.lines().toList();
    return lines.size() == LINES
        && lines.get(0).equals(epoch.value())
        && lines.get(1).matches("[0-9]{18}")
        && Long.parseLong(lines.get(1)) <= last
        && lines.get(2).equals(identity(database));
  }

  /** Writes the file anew. */
  static EpochFile create(Path database, Epoch epoch, long last) {
    Path file = beside(database);
    try {
      Files.writeString(
          file, epoch.value() + "\n" + digits(last) + "\n" + identity(database) + "\n");
      return new EpochFile(FileChannel.open(file, StandardOpenOption.WRITE), last);
    } catch (IOException e) {
      throw new DatabaseRefused("The file " + file + " cannot be written.", e);
    }
  }

  private static Path beside(Path database) {
    return database.resolveSibling(database.getFileName() + ".epoch");
  }

  /**
   * A file that is put in the place of another has another number; a file that is moved keeps it.
   */
  private static String identity(Path database) throws IOException {
    return database.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? Files.getAttribute(database, "unix:ino").toString()
        : "-";
  }

  private static String digits(long number) {
    String digits = Long.toString(number);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }

  void mark(long number) {
    if (number == marked) {
      return;
    }
    digits.clear();
    digits.put(digits(number).getBytes(StandardCharsets.US_ASCII)).flip();
    try {
      channel.write(digits, AT);
      marked = number;
    } catch (IOException e) {
      // The mark stays lower than it could be; that is no reason not to write any more.
      marked = -1;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
