package io.dreamspace.application.stream;

/**
 * After which changes news are new to somebody.
 *
 * @param all news of any kind but those
 * @param status of what is shown, which is told anew to whoever subscribes again
 */
public record Since(long all, long status) {

  /** After this change, whatever the news. */
  public static Since change(long number) {
    return new Since(number, number);
  }

  /** Also of what is shown, it has been told again what there was after this change. */
  public Since shownAt(long number) {
    return new Since(all, number);
  }

  /** Whether news of this change are new. */
  public boolean isBefore(long number, StreamNews news) {
    return number > (news instanceof StreamNews.StatusUpdated ? status : all);
  }
}
