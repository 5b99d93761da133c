package io.dreamspace.http.pages.overlay;

import io.dreamspace.http.pages.templates.overlay.JteclosedGenerated;
import io.dreamspace.http.pages.templates.overlay.JteoverlayGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.Page;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Form;
import io.helidon.http.Status;

/** The overlay, or how to open it: whoever sets it up sees that, not the stream. */
public final class OverlayPage implements Page {
  @Override
  public PageReply answer(Visit visit) {
    Form query = visit.firstOfQuery();
    OverlaySettings settings = OverlaySettings.of(query);
    String ticket = query.text(OverlaySettings.TICKET);
    Frame frame = visit.frame("Overlay");
    if (settings.demo() || visit.access().admissions().admit(ticket).isPresent()) {
      return PageReply.personal(
          Status.OK_200,
          output -> JteoverlayGenerated.render(output, null, frame, settings, ticket));
    }
    String why =
        ticket.isEmpty()
            ? "It has no key yet that lets it see what happens."
            : "Its key is unknown, has expired or was revoked.";
    return PageReply.personal(
        Status.FORBIDDEN_403, output -> JteclosedGenerated.render(output, null, frame, why));
  }
}
