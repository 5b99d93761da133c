package io.dreamspace.client;

import io.dreamspace.application.access.NewOverlayKey;
import io.dreamspace.application.access.Overlays;
import io.dreamspace.application.access.Ticket;
import io.dreamspace.client.wire.NewOverlayKeyBody;
import io.dreamspace.client.wire.OverlayKeyBody;
import io.dreamspace.client.wire.TicketBody;
import io.dreamspace.domain.access.OverlayKey;
import io.dreamspace.domain.access.OverlayKeyId;
import io.dreamspace.domain.access.Secret;
import java.time.Duration;
import java.util.List;

/** The use cases of letting others look on, over HTTP. */
record RemoteOverlays(Http http) implements Overlays {
  private static final Target TICKETS = Target.all("tickets");
  private static final Target KEYS = Target.all("overlay_keys");
  private static final Reading<TicketBody, Ticket> TICKET =
      new Reading<>(TicketBody.class, RemoteOverlays::ticket);
  private static final Reading<OverlayKeyBody, OverlayKey> KEY =
      new Reading<>(OverlayKeyBody.class, RemoteOverlays::key);
  private static final Reading<NewOverlayKeyBody, NewOverlayKey> CREATED =
      new Reading<>(NewOverlayKeyBody.class, RemoteOverlays::created);

  @Override
  public Ticket ticket(Duration lifetime) {
    return http.post(TICKETS, new Body().put("seconds", lifetime.toSeconds()), TICKET);
  }

  @Override
  public NewOverlayKey create(String name) {
    return http.post(KEYS, new Body().put("name", name), CREATED);
  }

  @Override
  public List<OverlayKey> list() {
    return http.getList(KEYS, KEY);
  }

  @Override
  public OverlayKey delete(OverlayKeyId id) {
    return http.delete(KEYS.at(id.hex()), KEY);
  }

  private static Ticket ticket(TicketBody body) {
    return new Ticket(new Secret(body.ticket()), Times.read(body.expiresAt()));
  }

  private static OverlayKey key(OverlayKeyBody body) {
    return new OverlayKey(
        new OverlayKeyId(body.overlayKeyId()), body.name(), Times.read(body.createdAt()));
  }

  private static NewOverlayKey created(NewOverlayKeyBody body) {
    return new NewOverlayKey(
        new OverlayKey(
            new OverlayKeyId(body.overlayKeyId()), body.name(), Times.read(body.createdAt())),
        new Secret(body.overlayKey()));
  }
}
