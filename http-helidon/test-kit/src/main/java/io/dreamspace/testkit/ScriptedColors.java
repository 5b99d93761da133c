package io.dreamspace.testkit;

import io.dreamspace.application.Session;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Streams of the Blot're API, and what they show, as it is written. Streams are named by their
 * uris, such as {@code ann/mr tree}; each line acts in the name of the account that the first
 * segment names, which is made if it is not there. Then the clock moves on by a second. For use by
 * one thread.
 */
public final class ScriptedColors {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Function<String, Session> members;
  private final TestClock clock;

  /**
   * Streams of one's own, also on sessions of somewhere else.
   *
   * @param members sessions of accounts by their names
   * @param clock is moved on
   */
  public ScriptedColors(Function<String, Session> members, TestClock clock) {
    this.members = members;
    this.clock = clock;
  }

  /** A stream comes into being under its parent, or a root with its account; with these tags. */
  public ScriptedColors has(String uri, String... tags) {
    if (new StreamUri(normalized(uri)).isRoot()) {
      return tagged(uri, tags);
    }
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    owner(uri).streams().create(new StreamDraft(name, uri, null, tags(tags)));
    return next();
  }

  /** A stream shows these colours, one after the other. */
  public ScriptedColors shows(String uri, String... colors) {
    for (String color : colors) {
      owner(uri).streams().setStatus(key(uri), new Color(color));
      next();
    }
    return this;
  }

  /** A stream carries these tags, and no others. */
  public ScriptedColors tagged(String uri, String... tags) {
    owner(uri).streamTags().replace(key(uri), tags(tags));
    return next();
  }

  /** Any stream is linked under another, whose owner wants it. */
  public ScriptedColors links(String parent, String child) {
    owner(child);
    owner(parent).streamChildren().link(key(parent), key(child));
    return next();
  }

  /** A stream is no longer linked under another. */
  public ScriptedColors unlinks(String parent, String child) {
    owner(parent).streamChildren().unlink(key(parent), key(child));
    return next();
  }

  /** A stream goes, with all that is below it. */
  public ScriptedColors deletes(String uri) {
    owner(uri).streams().delete(key(uri));
    return next();
  }

  /**
   * A stream as it is now.
   *
   * @throws io.dreamspace.domain.problem.Problem.NotFound if it is not there
   */
  public StatusStream get(String uri) {
    return owner(uri).streams().get(key(uri));
  }

  private Session owner(String uri) {
    int end = uri.indexOf('/');
    String root = end < 0 ? uri : uri.substring(0, end);
    return members.apply(root.replace('+', ' '));
  }

  private ScriptedColors next() {
    clock.advance(PAUSE);
    return this;
  }

  private static StreamKey key(String uri) {
    return StreamKey.ofUri(uri);
  }

  private static String normalized(String uri) {
    return StreamUri.parse(uri).map(StreamUri::value).orElse(uri);
  }

  private static Tags tags(String... tags) {
    return new Tags(Stream.of(tags).map(Tag::new).toList());
  }
}
