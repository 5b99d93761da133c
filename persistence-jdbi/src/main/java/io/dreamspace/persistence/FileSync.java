package io.dreamspace.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Brings to the disk what anybody in this process has written to a file. Stays open until nobody
 * else has the file open: closing it releases the locks that SQLite holds on the file (POSIX).
 */
final class FileSync implements Disk, AutoCloseable {
  private final Path file;
  private @Nullable FileChannel channel;

  FileSync(Path file) {
    this.file = file;
  }

  @Override
  public synchronized void sync() throws IOException {
    if (channel == null) {
      channel = FileChannel.open(file, StandardOpenOption.WRITE);
    }
    channel.force(false);
  }

  @Override
  public synchronized void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
