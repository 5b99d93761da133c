package io.dreamspace.domain.client;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.List;

/**
 * Where a client may have browsers sent back to.
 *
 * @param list in the order given, each once; unmodifiable
 */
public record Redirects(List<RedirectUri> list) {
  /** The most that a client has. */
  public static final int MOST = 10;

  private static final Redirects NONE = new Redirects(List.of());

  /**
   * Takes the urls; one that stands twice counts once.
   *
   * @throws Invalid of the field {@code redirects} if they are too many
   */
  public Redirects {
    list = list.stream().distinct().toList();
    if (list.size() > MOST) {
      throw new Invalid("redirects", "A client has at most 10 redirects.");
    }
  }

  /** The urls that somebody wrote; see {@link RedirectUri}. */
  public static Redirects parse(List<String> urls) {
    return new Redirects(urls.stream().map(RedirectUri::new).toList());
  }

  public static Redirects none() {
    return NONE;
  }

  /** Whether this is one of them, to the letter. */
  public boolean allow(String url) {
    return list.stream().anyMatch(redirect -> redirect.value().equals(url));
  }
}
