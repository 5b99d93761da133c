package io.dreamspace.http.pages.stream;

import io.dreamspace.application.stream.Streams;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a stream shows.
 *
 * @param children those from {@code from} on, as many as are listed at a time
 * @param owned whether whoever looks may change it
 * @param keeping null unless whoever looks could have it among their own
 * @param mistake null unless a form was sent that was wrong
 */
public record StreamView(
    StatusStream stream,
    List<StatusStream> children,
    int from,
    boolean owned,
    @Nullable Keeping keeping,
    @Nullable Mistake mistake) {

  /** A stream above this one. */
  public record Crumb(String uri, String label) {}

  /**
   * Whether a stream of somebody else is linked under one's root.
   *
   * @param root the uri of that
   */
  public record Keeping(String root, boolean kept) {}

  /**
   * What was wrong with a form.
   *
   * @param typed into its one field
   */
  public record Mistake(StreamAction action, String typed, String sentence) {}

  /** The streams above this one, from the root on. */
  public List<Crumb> trail() {
    List<Crumb> crumbs = new ArrayList<>();
    Optional<StreamUri> above = stream.uri().parent();
    while (above.isPresent()) {
      StreamUri uri = above.get();
      crumbs.addFirst(new Crumb(uri.value(), uri.words()));
      above = uri.parent();
    }
    return crumbs;
  }

  /** What it is called on the trail. */
  public String label() {
    return stream.uri().words();
  }

  /** Whether there may be more children. */
  public boolean full() {
    return children.size() == Streams.LISTED;
  }

  public int before() {
    return Math.max(0, from - Streams.LISTED);
  }

  public int after() {
    return from + Streams.LISTED;
  }

  /** What was created here stays here. */
  public boolean canUnlink(StatusStream child) {
    return owned && !child.uri().parent().equals(Optional.of(stream.uri()));
  }

  public String tagsText() {
    return stream.tags().list().stream().map(Tag::value).collect(Collectors.joining(" "));
  }

  /** What is wrong with what was sent by this form; null if nothing is. */
  public @Nullable String flawOf(StreamAction action) {
    return mistake != null && mistake.action() == action ? mistake.sentence() : null;
  }

  /** What was typed into this form if it was wrong, else what should be in it. */
  public String typed(StreamAction action, String otherwise) {
    return mistake != null && mistake.action() == action ? mistake.typed() : otherwise;
  }
}
