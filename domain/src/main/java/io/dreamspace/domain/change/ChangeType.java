package io.dreamspace.domain.change;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What sort of change it is, under the name by which everybody outside knows it. */
public enum ChangeType {
  STREAM_CREATED("stream.created"),
  STREAM_STATUS("stream.status"),
  STREAM_CHILD_ADDED("stream.child_added"),
  STREAM_CHILD_REMOVED("stream.child_removed"),
  STREAM_DELETED("stream.deleted");

  private static final Map<String, ChangeType> BY_VALUE =
      Arrays.stream(values()).collect(Collectors.toMap(ChangeType::value, Function.identity()));

  private final String value;

  ChangeType(String value) {
    this.value = value;
  }

  /** The name: what has changed, and after a dot how. */
  public String value() {
    return value;
  }

  /**
   * The type of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ChangeType of(String value) {
    ChangeType type = BY_VALUE.get(value);
    if (type == null) {
      throw new IllegalArgumentException("There is no change of the type " + value + ".");
    }
    return type;
  }
}
