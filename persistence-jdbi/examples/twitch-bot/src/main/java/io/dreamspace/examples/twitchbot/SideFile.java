package io.dreamspace.examples.twitchbot;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A journal of messages, one JSON object a line, beside the database. One thread appends while
 * another reads; clearing excludes appending. It is locked: two recorders on one file would empty
 * it under each other's feet.
 */
final class SideFile implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SideFile.class);

  private final Path path;
  private final FileChannel channel;
  private final LineFormat format = new LineFormat();
  private final LineReader lines;
  private volatile long end;

  private SideFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
    this.lines = new LineReader(channel);
  }

  /**
   * Opens the file, and creates it where needed. What a kill left of a line at its end is cut off.
   *
   * @throws IllegalStateException if another recorder has it open
   */
  static SideFile open(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, CREATE, READ, WRITE);
    try {
      lock(path, channel);
      SideFile file = new SideFile(path, channel);
      file.cutTornLine();
      return file;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(Path path, FileChannel channel) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      throw new IllegalStateException("The side file " + path + " is in use here already.", e);
    }
    throw new IllegalStateException("The side file " + path + " is in use by another process.");
  }

  private void cutTornLine() throws IOException {
    long size = channel.size();
    end = lines.endOfLastLine(size);
    if (end < size) {
      LOG.warn("Cut {} bytes off {}: a line that was not written whole.", size - end, path);
      channel.truncate(end);
    }
  }

  /** How many lines there were when it was opened. */
  long linesFound() {
    return lines.found();
  }

  /**
   * Writes these messages behind all others; on disk when this returns. When it throws, none of
   * them is in the file.
   *
   * @return how many lines that made
   */
  int append(List<TwitchMessage> messages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (TwitchMessage message : messages) {
      bytes.write(format.write(message));
      bytes.write('\n');
    }
    if (channel.size() > end) {
      channel.truncate(end); // Left by an attempt that failed.
    }
    long position = end;
    for (ByteBuffer rest = ByteBuffer.wrap(bytes.toByteArray()); rest.hasRemaining(); ) {
      position += channel.write(rest, position);
    }
    channel.force(false);
    end = position;
    return messages.size();
  }

  /**
   * The next line's message; none if the line makes no sense. Such a line is put aside, in a file
   * of its own, before this one is emptied. When it throws, the line is still the next.
   */
  Optional<TwitchMessage> read() throws IOException {
    try {
      byte[] line = lines.next(end);
      Optional<TwitchMessage> message = format.read(line);
      if (message.isEmpty()) {
        putAside(line, Path.of(path + ".unreadable"));
      }
      return message;
    } catch (IOException | RuntimeException e) {
      lines.back();
      throw e;
    }
  }

  private static void putAside(byte[] line, Path aside) throws IOException {
    LOG.error("A line of the side file makes no sense, and is put into {}.", aside);
    try (OutputStream out = Files.newOutputStream(aside, CREATE, APPEND)) {
      out.write(line);
      out.write('\n');
    }
  }

  /** Empties the file, all of which has been read. */
  void clear() throws IOException {
    channel.truncate(0);
    end = 0;
    lines.restart();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
