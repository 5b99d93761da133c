package io.dreamspace.http.dreamspace;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A stream to the client, which fails as streams do: the server's throws what Jackson would take
 * for a fault of the object written.
 */
final class ClientStream extends OutputStream {
  private final OutputStream stream;

  private interface Step {
    void run() throws IOException;
  }

  ClientStream(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(int unit) throws IOException {
    checked(() -> stream.write(unit));
  }

  @Override
  public void write(byte[] units, int offset, int length) throws IOException {
    checked(() -> stream.write(units, offset, length));
  }

  @Override
  public void flush() throws IOException {
    checked(stream::flush);
  }

  @Override
  public void close() throws IOException {
    checked(stream::close);
  }

  private static void checked(Step step) throws IOException {
    try {
      step.run();
    } catch (UncheckedIOException failure) {
      throw new IOException("The client does not take it.", failure);
    }
  }
}
