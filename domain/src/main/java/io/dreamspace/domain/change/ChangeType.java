package io.dreamspace.domain.change;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What sort of change it is, under the name by which everybody outside knows it. */
public enum ChangeType {
  USER_CREATED("user.created"),
  USER_UPDATED("user.updated"),
  USER_DELETED("user.deleted"),
  EVENT_CREATED("event.created"),
  EVENT_UPDATED("event.updated"),
  EVENT_DELETED("event.deleted"),
  EVENT_REPLAYED("event.replayed"),
  DOCUMENT_CREATED("document.created"),
  DOCUMENT_UPDATED("document.updated"),
  DOCUMENT_DELETED("document.deleted"),
  STAMP_CREATED("stamp.created"),
  STAMP_UPDATED("stamp.updated"),
  STAMP_DELETED("stamp.deleted"),
  SPECIMEN_CREATED("specimen.created"),
  SPECIMEN_UPDATED("specimen.updated"),
  SPECIMEN_DELETED("specimen.deleted"),
  TRANSACTION_CREATED("transaction.created"),
  TRANSACTION_DELETED("transaction.deleted"),
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

  /** What has changed, such as {@code event}. */
  public String subject() {
    return value.substring(0, value.indexOf('.'));
  }

  /** Whether what it is about is no longer there. */
  public boolean isDeletion() {
    return value.endsWith(".deleted");
  }

  /**
   * The type of this name.
   *
   * @throws Invalid if there is none
   */
  public static ChangeType of(String value) {
    return find(value)
        .orElseThrow(() -> new Invalid("type", "There is no change of the type '" + value + "'."));
  }

  /** The type of this name, if there is one. */
  public static Optional<ChangeType> find(String value) {
    return Optional.ofNullable(BY_VALUE.get(value));
  }

  /**
   * The type of this name, or all those of what it names, such as {@code event}.
   *
   * @throws Invalid if there are none
   */
  public static Set<ChangeType> named(String name) {
    Set<ChangeType> ofSubject = EnumSet.noneOf(ChangeType.class);
    for (ChangeType type : values()) {
      if (type.subject().equals(name)) {
        ofSubject.add(type);
      }
    }
    return ofSubject.isEmpty() ? EnumSet.of(of(name)) : ofSubject;
  }
}
