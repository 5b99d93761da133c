package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Segments;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A directory as a path leads to it.
 *
 * @param pin what the path says about everything in it, null if it says nothing
 */
record All(Directory directory, @Nullable Pin pin) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return directory.verbsOfAll();
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return switch (verb) {
      case GET -> list(call);
      case POST -> new Reply.One(directory.create(call, this::level));
      case PUT -> new Reply.One(directory.createAll(call, this::level));
      case PATCH, DELETE -> throw new IllegalStateException("Not one of the verbs: " + verb);
    };
  }

  private Reply list(Call call) {
    Query given = call.query().get();
    Query query = pin == null ? given : pin.onto(given);
    Long limit = query.integer("limit", 1, Paging.MAX_LIMIT);
    Long after = query.integer("after");
    Order order = Objects.requireNonNullElse(query.word("order", Order.class), Order.OLDEST);
    Paging paging =
        new Paging(
            after == null ? order.beginning() : after,
            limit == null ? Paging.UNLIMITED : limit.intValue(),
            order);
    return directory.list(call.session(), query, paging);
  }

  private Fields level(Fields fields) {
    return pin == null ? fields : pin.onto(fields);
  }

  @Override
  public Resource step(Session session, String segment) {
    long id = Segments.id(directory.noun(), segment);
    if (pin != null && directory.belongsTo(session, id) != pin.id()) {
      throw directory.missing(id);
    }
    return new One(directory, id);
  }
}
