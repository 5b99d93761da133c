package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.http.mapping.WireBodies;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

final class TransactionDirectory extends Directory {
  private final Roots roots;
  private final WireBodies bodies;

  TransactionDirectory(Roots roots, WireBodies bodies) {
    super("transaction");
    this.roots = roots;
    this.bodies = bodies;
  }

  @Override
  Set<Verb> verbsOfOne() {
    return EnumSet.of(Verb.GET);
  }

  @Override
  Reply list(Session session, Query query, Paging paging) {
    TransactionFilter filter = TransactionInput.filter(query);
    query.refuseOthers();
    return new Reply.Many<>(session.ledger().list(filter, paging), bodies::transaction);
  }

  @Override
  Object create(Call call, UnaryOperator<Fields> level) {
    return bodies.transaction(
        call.session().ledger().book(call.body(bodyOf(TransactionInput::draft, level))));
  }

  @Override
  Object get(Session session, long id) {
    return bodies.transaction(session.ledger().get(new TransactionId(id)));
  }

  @Override
  Object edit(Call call, long id) {
    throw new IllegalStateException("Transactions are never changed.");
  }

  @Override
  Object delete(Session session, long id) {
    throw new IllegalStateException("Transactions are never deleted.");
  }

  @Override
  long belongsTo(Session session, long id) {
    return session.ledger().get(new TransactionId(id)).user().id().value();
  }

  @Override
  Resource step(Session session, long id, String segment) {
    long user = belongsTo(session, id);
    if (segment.equals("user")) {
      return new One(roots.users(), user);
    }
    throw Resource.noWay();
  }
}
