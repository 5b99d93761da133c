package io.dreamspace.domain.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call that was understood and could not be done; nothing has been changed by it. The message is
 * one sentence for a person. Programming mistakes are not problems: they stay {@link
 * NullPointerException} and {@link IllegalStateException}.
 */
public abstract sealed class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private Problem(String sentence) {
    super(sentence);
  }

  /** The sentence; never null, unlike that of other exceptions. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** The object that the call is about does not exist. */
  public static final class NotFound extends Problem {
    private static final long serialVersionUID = 1L;

    public NotFound(String sentence) {
      super(sentence);
    }

    /** {@code NotFound.of("user", 7)} says "There is no user 7." */
    public static NotFound of(String what, long id) {
      return new NotFound("There is no " + what + " " + id + ".");
    }
  }

  /**
   * Something in the call breaks a rule: a value, a missing or an unknown field, a dead reference.
   */
  public static final class Invalid extends Problem {
    private static final long serialVersionUID = 1L;

    private final @Nullable String field;

    /**
     * Says what is wrong, and where.
     *
     * @param field the field at fault as the API names it, null when it is the whole
     */
    public Invalid(@Nullable String field, String sentence) {
      super(sentence);
      this.field = field;
    }

    /** A field that names an object which is not there. */
    public static Invalid reference(String field, String what, long id) {
      return new Invalid(
          field, "Field '" + field + "' refers to " + what + " " + id + ", which does not exist.");
    }

    /**
     * The field at fault as the API names it, such as {@code twitch_id}; null when it is the whole.
     */
    public @Nullable String field() {
      return field;
    }

    /**
     * The same mistake as seen from the object around it: what {@code pos_x} is to a stamp, {@code
     * stamps[0].pos_x} is to its document. The sentence changes with the field.
     */
    public Invalid within(String path) {
      if (field == null) {
        return new Invalid(path, getMessage());
      }
      String whole = path + "." + field;
      String name = "'" + field + "'";
      int start = getMessage().indexOf(name);
      return new Invalid(
          whole,
          start < 0
              ? getMessage()
              : new StringBuilder(getMessage()).insert(start + 1, path + ".").toString());
    }
  }

  /** The call contradicts what is stored. */
  public static final class Conflict extends Problem {
    private static final long serialVersionUID = 1L;

    public Conflict(String sentence) {
      super(sentence);
    }
  }

  /** The caller may not do this, whoever else may. */
  public static final class Forbidden extends Problem {
    private static final long serialVersionUID = 1L;

    public Forbidden(String sentence) {
      super(sentence);
    }
  }

  /** The caller has tried too often, and may try again later. */
  public static final class TooSoon extends Problem {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /**
     * Says how long to wait.
     *
     * @param retryAfter before the next try, counted from now
     */
    public TooSoon(String sentence, Duration retryAfter) {
      super(sentence);
      this.retryAfter = retryAfter;
    }

    /** How long to wait before the next try; more than zero. */
    public Duration retryAfter() {
      return retryAfter;
    }
  }
}
