package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.StreamFixtures;
import io.dreamspace.application.stream.StreamChildren;
import io.dreamspace.application.stream.Streams;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many streams there may be: 1,000 under each, 10,000 of each account. */
abstract class StreamLimitsContract extends StreamSubjectContract {

  @Test
  void create_and_link_refuseTheChildOfAFullStream() {
    StatusStream full = root("matt");
    StatusStream other = root("ada");
    StatusStream first = created("matt/x");
    StatusStream linked = filled(full, StreamChildren.MOST - 1);
    assertConflict("Too many children.", () -> create("matt/y", null));
    assertConflict("Too many children.", () -> link(full, other));
    assertConflict("Too many children.", () -> matt().streamChildren().link(key(full), nobody()));
    assertConflict("Too many children.", () -> matt().streamChildren().link(key(full), key(full)));
    assertThat(create("matt/x", new Color("#000000"))).isEqualTo(now(first));
    assertThat(matt().streamChildren().link(key(full), key(linked)).added()).isFalse();

    matt().streamChildren().unlink(key(full), key(linked));
    link(full, other);
    assertConflict("Too many children.", () -> create("matt/y", null));
    matt().streams().delete(key(first));
    create("matt/y", null);
  }

  @Test
  void link_refusesAFullStream_beforeItIsFoundToBeForeign() {
    StatusStream full = root("ada");
    root("matt");
    filled(full, StreamChildren.MOST);

    assertConflict("Too many children.", () -> link(full, root("matt")));
  }

  @Test
  void create_refusesTheStreamThatIsOneTooManyForItsAccount() {
    StatusStream root = root("matt");
    StatusStream first = created("matt/x");
    owned(root, Streams.OWNED - 2);

    assertConflict("Too many streams for user.", () -> create("matt/y", null));
    assertThat(create("matt/x", new Color("#000000"))).isEqualTo(now(first));
    created("ada/x");

    matt().streams().delete(key(first));
    create("matt/y", null);
    assertConflict("Too many streams for user.", () -> create("matt/z", null));
  }

  private StatusStream create(String uri, @Nullable Color color) {
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    return matt().streams().create(new StreamDraft(name, uri, color, null)).stream();
  }

  private void link(StatusStream parent, StatusStream child) {
    matt().streamChildren().link(key(parent), key(child));
  }

  /** Links so many streams of others under this one, and answers one of them. */
  private StatusStream filled(StatusStream parent, int count) {
    List<StatusStream> streams =
        IntStream.range(0, count)
            .mapToObj(number -> StreamFixtures.aStream("others/" + number, clock().instant()))
            .toList();
    contract()
        .change(
            () -> {
              for (StatusStream stream : streams) {
                contract().stores.streams().insert(stream);
                contract()
                    .stores
                    .childLinks()
                    .insert(new ChildLink(parent.id(), stream.id(), false, clock().instant()));
              }
            });
    return streams.getLast();
  }

  /** Makes so many streams of the same owner. */
  private void owned(StatusStream root, int count) {
    contract()
        .change(
            () ->
                IntStream.range(0, count)
                    .mapToObj(number -> StreamFixtures.aStream("matt/filler/" + number))
                    .map(
                        filler ->
                            StatusStream.begin(
                                filler.id(),
                                filler.name(),
                                filler.uri(),
                                root.owner(),
                                clock().instant()))
                    .forEach(contract().stores.streams()::insert));
  }
}
