package io.dreamspace.http.blotre;

import io.dreamspace.http.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A server for each way to keep streams: started when it is first needed, closed after all. */
final class Servers implements ArgumentsProvider {
  private static final Namespace OURS = Namespace.create(Servers.class);

  @Override
  public Stream<Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    Store store = context.getRoot().getStore(OURS);
    TestServer inMemory =
        store.computeIfAbsent("memory", name -> TestServer.inMemory(), TestServer.class);
    OnSqlite onSqlite = store.computeIfAbsent("SQLite", name -> OnSqlite.start(), OnSqlite.class);
    return Stream.of(
        Arguments.of(Named.of("memory", inMemory)),
        Arguments.of(Named.of("SQLite", onSqlite.server())));
  }

  private record OnSqlite(TestServer server, Path directory) implements AutoCloseable {
    static OnSqlite start() {
      try {
        Path directory = Files.createTempDirectory("streams");
        return new OnSqlite(TestServer.onSqlite(directory), directory);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
