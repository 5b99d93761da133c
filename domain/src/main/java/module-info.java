/**
 * What there is and which rules it keeps: ids, values, aggregates, and the problems they report.
 */
module io.dreamspace.domain {
  requires static transitive org.jspecify;

  exports io.dreamspace.domain;
  exports io.dreamspace.domain.access;
  exports io.dreamspace.domain.account;
  exports io.dreamspace.domain.change;
  exports io.dreamspace.domain.client;
  exports io.dreamspace.domain.document;
  exports io.dreamspace.domain.edit;
  exports io.dreamspace.domain.event;
  exports io.dreamspace.domain.problem;
  exports io.dreamspace.domain.specimen;
  exports io.dreamspace.domain.stream;
  exports io.dreamspace.domain.user;
  exports io.dreamspace.domain.wallet;
}
