package io.dreamspace.http.blotre.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Stores;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.persistence.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That nobody ever sees an older state after a newer one, whoever writes meanwhile. */
@Timeout(120)
final class OrderTest {
  private static final int WRITERS = 64;
  private static final int WRITES = 20;

  @TempDir private Path directory;

  /** Where the streams are kept. */
  enum Kept {
    IN_MEMORY(directory -> new InMemoryStores()),
    ON_SQLITE(directory -> Database.open(directory.resolve("order.db")));

    private final Function<Path, Stores> stores;

    Kept(Function<Path, Stores> stores) {
      this.stores = stores;
    }
  }

  private static int number(JsonNode notice) {
    assertThat(notice.get("type").textValue()).isEqualTo("StatusUpdated");
    return Integer.parseInt(notice.get("status").get("color").textValue().substring(1), 16);
  }

  private static List<Integer> numbers(JsonSocket socket, int count) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode notice : socket.next(count)) {
      numbers.add(number(notice));
    }
    return numbers;
  }

  @ParameterizedTest
  @EnumSource
  void allSubscribers_seeTheSameOrder(Kept kept) throws IOException {
    try (Served server = new Served(kept.stores.apply(directory))) {
      server.add("matt/a", "rye");
      List<JsonSocket> sockets = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        JsonSocket socket = server.open();
        socket.send(
            i % 2 == 0
                ? "{'type':'Subscribe','to':['matt/a']}"
                : "{'type':'SubscribeCollection','to':'#rye'}");
        if (i % 2 == 0) {
          socket.next();
        }
        sockets.add(socket.assertSilent());
      }
      List<List<Integer>> own =
          Concurrently.call(
              WRITERS,
              writer -> {
                List<Integer> written = new ArrayList<>();
                for (int i = 0; i < WRITES; i++) {
                  int number = writer * WRITES + i;
                  server.paint("matt/a", "#%06x".formatted(number));
                  written.add(number);
                }
                return written;
              });
      List<Integer> first = numbers(sockets.getFirst(), WRITERS * WRITES);
      assertThat(own).allSatisfy(written -> assertThat(first).containsSubsequence(written));
      for (JsonSocket socket : sockets.subList(1, sockets.size())) {
        assertThat(numbers(socket, WRITERS * WRITES)).isEqualTo(first);
      }
      for (JsonSocket socket : sockets) {
        socket.close();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void subscriber_neverSeesTimeRunBackwards(Kept kept) throws IOException {
    try (Served server = new Served(kept.stores.apply(directory))) {
      server.paint("matt", "#000000");
      AtomicBoolean enough = new AtomicBoolean();
      AtomicInteger last = new AtomicInteger();
      AtomicInteger seen = new AtomicInteger();
      Future<Boolean> writing =
          Concurrently.start(
              () -> {
                while (!enough.get()) {
                  server.paint("matt", "#%06x".formatted(last.incrementAndGet()));
                  awaitReader(last, seen, enough);
                }
                return true;
              });
      for (int round = 0; round < 30; round++) {
        try (JsonSocket socket = server.open()) {
          socket.send("{'type':'Subscribe','to':['matt','matt']}");
          int before = number(socket.next());
          int repeated = number(socket.next());
          assertThat(repeated).isGreaterThanOrEqualTo(before);
          before = repeated;
          for (int i = 0; i < 20; i++) {
            if (i % 5 == 0) {
              socket.send("{'type':'Subscribe','to':['matt']}");
            }
            int now = number(socket.next());
            assertThat(now - before).as("nothing is lost or told late").isBetween(0, 1_000_000);
            before = now;
            seen.set(now);
          }
        }
      }
      enough.set(true);
      Concurrently.get(writing);
    }
  }

  /** So far ahead that they overlap, and not so far that nothing is heard for seconds. */
  private static void awaitReader(AtomicInteger last, AtomicInteger seen, AtomicBoolean enough) {
    while (last.get() - seen.get() > 500 && !enough.get()) {
      LockSupport.parkNanos(100_000);
    }
  }
}
