package io.dreamspace.http.dreamspace;

import io.dreamspace.application.access.Ticket;
import io.dreamspace.client.wire.TicketBody;
import io.dreamspace.http.mapping.TimeFormat;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Type;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Where tickets are given out. Nothing is kept of them. */
record AllTickets(TimeFormat times) implements Resource {
  private static final Duration USUAL = Duration.ofMinutes(1);

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.POST);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    Ticket ticket = call.session().overlays().ticket(call.body(Type.object(AllTickets::lifetime)));
    return new Reply.Secret(
        new TicketBody(ticket.secret().value(), times.format(ticket.expiresAt())));
  }

  private static Duration lifetime(Fields fields) {
    Long seconds = fields.optional("seconds", Type.INTEGER);
    return seconds == null ? USUAL : Duration.ofSeconds(seconds);
  }
}
