package io.dreamspace.http.blotre;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value in a body, and where it stands. What is wrong with it is noted, and null read in its
 * place, so that the client is told of all flaws at once. They are called as in Play, the framework
 * that the API was made with.
 */
public final class BodyValue {
  private static final String ROOT = "obj";
  private static final String MISSING = "error.path.missing";
  private static final String NO_STRING = "error.expected.jsstring";
  private static final String NO_ARRAY = "error.expected.jsarray";

  private final JsonNode value;
  private final String path;
  private final Flaws flaws;

  private BodyValue(JsonNode value, String path, Flaws flaws) {
    this.value = value;
    this.path = path;
    this.flaws = flaws;
  }

  /** A whole body. */
  static BodyValue of(JsonNode body) {
    return new BodyValue(body, ROOT, new Flaws());
  }

  /**
   * Reads this value to the end.
   *
   * @param sentence says that it is flawed, if it is
   */
  public <T> T read(Function<BodyValue, @Nullable T> reader, String sentence) {
    T read = reader.apply(this);
    if (read == null || !flaws.isEmpty()) {
      throw flaws.refused(sentence);
    }
    return read;
  }

  /** What is made of the whole of this; if it breaks a rule, it is refused in the rule's words. */
  public <A, T> T whole(A from, Function<A, T> constructor) {
    try {
      return constructor.apply(from);
    } catch (Invalid invalid) {
      flaws.add(path, invalid.getMessage());
      throw flaws.refused(invalid.getMessage());
    }
  }

  /** What this object has under a key, be it nothing. */
  public BodyValue at(String key) {
    return new BodyValue(value.path(key), path + "." + key, flaws);
  }

  /** This value, unless it is missing or null. */
  public <T> @Nullable T optional(Function<BodyValue, @Nullable T> reader) {
    return value.isMissingNode() || value.isNull() ? null : reader.apply(this);
  }

  /** This value as the text that it must be. */
  public @Nullable String text() {
    return expect(value.isTextual(), NO_STRING) ? value.textValue() : null;
  }

  /** This value as a text of which something can be made. */
  public <T> @Nullable T text(Function<String, T> constructor) {
    String text = text();
    return text == null ? null : made(text, constructor);
  }

  /** This value as the list that it must be, of which something can be made. */
  public <E, T> @Nullable T list(
      Function<BodyValue, @Nullable E> element, Function<List<E>, T> constructor) {
    if (!expect(value.isArray(), NO_ARRAY)) {
      return null;
    }
    List<E> list = new ArrayList<>(value.size());
    for (int index = 0; index < value.size(); index++) {
      E read = element.apply(new BodyValue(value.get(index), path + "[" + index + "]", flaws));
      if (read != null) {
        list.add(read);
      }
    }
    return list.size() == value.size() ? made(list, constructor) : null;
  }

  private boolean expect(boolean right, String otherwise) {
    if (!right) {
      flaws.add(path, value.isMissingNode() ? MISSING : otherwise);
    }
    return right;
  }

  private <A, T> @Nullable T made(A from, Function<A, T> constructor) {
    try {
      return constructor.apply(from);
    } catch (Invalid invalid) {
      flaws.add(path, invalid.getMessage());
      return null;
    }
  }
}
