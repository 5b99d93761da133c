package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it costs to delete a stream with all that stands below it. */
class SubtreeDeletionTest {
  @TempDir private Path directory;

  @Test
  void deletion_costsAFixedNumberOfStatements_andLeavesTheRest() {
    try (Database database = Database.open(directory.resolve("x"))) {
      FilledStreams.fill(database, 300);

      List<String> statements = ExecutedStatements.of(database, deletion(database, 100));

      assertThat(statements).hasSize(3);
      assertThat(database.streams().subtree(FilledStreams.uri(100))).isEmpty();
      assertThat(database.streams().subtree(FilledStreams.uri(200))).hasSize(100);
      assertThat(database.childLinks().countChildren(FilledStreams.id(200))).isEqualTo(99);
      StreamQuery tag = new StreamQuery.ByTag(FilledStreams.tag(7));
      assertThat(database.streams().find(tag, 20)).hasSize(4);
      assertThat(database.streams().find(new StreamKey.ById(FilledStreams.id(107)))).isEmpty();
      assertThat(rows(database, "stream_tags")).isEqualTo(2 * 200);
    }
  }

  private static Supplier<Integer> deletion(Database database, int root) {
    return () ->
        database
            .unitOfWork()
            .write(
                () -> {
                  database.childLinks().deleteOfSubtree(FilledStreams.uri(root));
                  database.streams().deleteSubtree(FilledStreams.uri(root));
                  return root;
                });
  }

  private static int rows(Database database, String table) {
    return database
        .sql()
        .read(handle -> handle.createQuery("select count(*) from " + table).mapTo(int.class).one());
  }
}
