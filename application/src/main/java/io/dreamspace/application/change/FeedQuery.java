package io.dreamspace.application.change;

/**
 * What a reader of the feed wants.
 *
 * @param catchUp of what waits for it
 */
public record FeedQuery(FeedFilter filter, CatchUp catchUp) {
  /** Everything. */
  public static FeedQuery all() {
    return of(FeedFilter.all());
  }

  /** All that the filter lets through. */
  public static FeedQuery of(FeedFilter filter) {
    return new FeedQuery(filter, new CatchUp.All());
  }

  /** What the reader wants after it has read a first time: an age is then behind it. */
  public FeedQuery afterwards() {
    return catchUp instanceof CatchUp.MaxAge ? of(filter) : this;
  }
}
