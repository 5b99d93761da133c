package io.dreamspace.domain.stream;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The tags of one stream.
 *
 * @param list in the order given, each once; unmodifiable
 */
public record Tags(List<Tag> list) {
  /** The most that a stream carries. */
  public static final int MOST = 6;

  private static final Tags NONE = new Tags(List.of());

  /**
   * Takes the tags as they are.
   *
   * @throws Invalid of the field {@code tags} if they are too many, or one stands twice
   */
  public Tags {
    list = List.copyOf(list);
    if (list.size() > MOST) {
      throw new Invalid("tags", "Too many tags.");
    }
    if (new HashSet<>(list).size() < list.size()) {
      throw new Invalid("tags", "Duplicate tags not allowed.");
    }
  }

  public static Tags none() {
    return NONE;
  }

  public boolean contains(Tag tag) {
    return list.contains(tag);
  }

  /**
   * With this tag as the last, unless it is there.
   *
   * @throws Invalid if it is one too many
   */
  public Tags with(Tag tag) {
    if (contains(tag)) {
      return this;
    }
    List<Tag> longer = new ArrayList<>(list);
    longer.add(tag);
    return new Tags(longer);
  }

  public Tags without(Tag tag) {
    return new Tags(list.stream().filter(other -> !other.equals(tag)).toList());
  }

  /** Those of these that the others lack, in order. */
  public List<Tag> minus(Tags others) {
    return list.stream().filter(tag -> !others.contains(tag)).toList();
  }
}
