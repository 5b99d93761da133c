package io.dreamspace.persistence;

import java.io.IOException;

/** Where a file ends up. */
interface Disk {
  /** Returns once everything is there that was written to the file before. */
  void sync() throws IOException;
}
