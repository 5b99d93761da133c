package io.dreamspace.testkit;

import io.helidon.webserver.CloseConnectionException;
import java.io.OutputStream;

/** Takes a whole answer and sends nothing of it; when it is whole, the connection is cut. */
final class Unheard extends OutputStream {

  @Override
  public void write(int octet) {}

  @Override
  public void write(byte[] bytes, int offset, int length) {}

  @Override
  public void close() {
    throw new CloseConnectionException("The test wants this answer to be lost.");
  }
}
