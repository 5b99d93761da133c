package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * All objects of one sort, each known by its id. One class for each subject says how they are read
 * and answered; {@link All} and {@link One} make resources of it.
 */
abstract class Directory {
  private final String noun;

  /**
   * Names what is in it.
   *
   * @param noun one object, for messages, such as {@code user}
   */
  Directory(String noun) {
    this.noun = noun;
  }

  String noun() {
    return noun;
  }

  /** What can be done to all of them. */
  Set<Verb> verbsOfAll() {
    return EnumSet.of(Verb.GET, Verb.POST);
  }

  /** What can be done to one of them. */
  Set<Verb> verbsOfOne() {
    return EnumSet.of(Verb.GET, Verb.PATCH, Verb.DELETE);
  }

  abstract Reply list(Session session, Query query, Paging paging);

  /**
   * Creates one.
   *
   * @param level adds what the path says to the fields of the body
   */
  abstract Object create(Call call, UnaryOperator<Fields> level);

  /** Creates several. Only where {@link #verbsOfAll} has PUT. */
  Object createAll(Call call, UnaryOperator<Fields> level) {
    throw new IllegalStateException("Several " + noun + "s cannot be created at once.");
  }

  abstract Object get(Session session, long id);

  /** Changes one. Only where {@link #verbsOfOne} has PATCH. */
  abstract Object edit(Call call, long id);

  /** Deletes one. Only where {@link #verbsOfOne} has DELETE. */
  abstract Object delete(Session session, long id);

  /**
   * The id that a {@link Pin} before this directory compares: of the object that this one belongs
   * to.
   *
   * @throws NotFound if there is none of this id
   */
  long belongsTo(Session session, long id) {
    throw new IllegalStateException("A " + noun + " belongs to nothing.");
  }

  /**
   * Where the path may go on from one of them.
   *
   * @throws NotFound if there is none of this id, or no such way
   */
  abstract Resource step(Session session, long id, String segment);

  final NotFound missing(long id) {
    return NotFound.of(noun, id);
  }

  static <T> Type<T> bodyOf(Function<Fields, T> reader, UnaryOperator<Fields> level) {
    return Type.object(fields -> reader.apply(level.apply(fields)));
  }
}
