package io.dreamspace.http.pages.gallery;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.gallery.Drawing;
import io.dreamspace.application.gallery.DrawingFilter;
import io.dreamspace.application.gallery.Gallery;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.pages.templates.JterefusalGenerated;
import io.dreamspace.http.pages.templates.gallery.JteclosedGenerated;
import io.dreamspace.http.pages.templates.gallery.JtedrawingGenerated;
import io.dreamspace.http.pages.templates.gallery.JtegalleryGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Segments;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Drawings, the newest first, and each by itself. */
public final class GalleryPages {
  private static final String TITLE = "Gallery";

  /** All of them, or those that a filter finds. */
  public PageReply wall(Visit visit) {
    return admitted(visit, GalleryPages::wall);
  }

  /** One of them. */
  public PageReply single(Visit visit) {
    return admitted(visit, GalleryPages::single);
  }

  private static PageReply admitted(Visit visit, BiFunction<Visit, Asked, PageReply> page) {
    Asked asked = Asked.of(visit.rawQuery());
    String ticket = asked.ticket();
    boolean mayLook =
        ticket == null ? visit.isOperator() : visit.access().admissions().admit(ticket).isPresent();
    if (!mayLook) {
      return closed(visit, ticket != null);
    }
    try {
      return page.apply(visit, asked);
    } catch (Problem problem) {
      return told(visit, problem);
    }
  }

  private static PageReply told(Visit visit, Problem problem) {
    Frame frame = frame(visit, "Not here");
    String sentence = String.valueOf(problem.getMessage());
    return PageReply.personal(
        Refusals.status(visit, problem),
        output -> JterefusalGenerated.render(output, null, frame, sentence));
  }

  private static PageReply closed(Visit visit, boolean hasTicket) {
    Frame frame = frame(visit, "The gallery is closed");
    return PageReply.personal(
        Status.FORBIDDEN_403, output -> JteclosedGenerated.render(output, null, frame, hasTicket));
  }

  /** Signing in must not take the ticket along. */
  private static Frame frame(Visit visit, String title) {
    return visit.frame(title).leadingTo(Asked.ROOT).withoutSearch();
  }

  private static PageReply wall(Visit visit, Asked asked) {
    try {
      Asked.Wanted wanted = asked.wanted(visit.serverTime());
      return shown(visit, Status.OK_200, wall(visit.gallery(), asked, wanted));
    } catch (Invalid invalid) {
      Wall empty = new Wall(asked, List.of(), invalid.getMessage(), null, null);
      return shown(visit, Refusals.UNPROCESSABLE, empty);
    }
  }

  private static PageReply shown(Visit visit, Status status, Wall wall) {
    Frame frame = frame(visit, TITLE);
    return PageReply.personal(
        status, output -> JtegalleryGenerated.render(output, null, frame, wall));
  }

  private static Wall wall(Gallery gallery, Asked asked, Asked.Wanted wanted) {
    Listing<Drawing> listing = gallery.list(wanted.filter(), wanted.paging());
    OptionalLong next = listing.next();
    return new Wall(
        asked,
        hung(listing),
        null,
        listing.position().text(),
        next.isPresent() ? asked.after(next.getAsLong()) : null);
  }

  /** A batch at a time: what the drawings are themselves may be large, and is not kept. */
  private static List<Hung> hung(Listing<Drawing> listing) {
    List<Hung> hung = new ArrayList<>();
    listing.forEach(drawing -> hung.add(Hung.of(drawing)));
    return hung;
  }

  private static PageReply single(Visit visit, Asked asked) {
    Gallery gallery = visit.gallery();
    DocumentId id = new DocumentId(Segments.id("drawing", visit.segment("drawing")));
    DrawingFilter itself =
        new DrawingFilter(new DocumentFilter(id, null, TimeRange.always(), null, null), null);
    Listing<Drawing> listing = gallery.list(itself, Paging.first(1));
    Iterator<Drawing> found = listing.iterator();
    if (!found.hasNext()) {
      throw NotFound.of("drawing", id.value());
    }
    Hung drawing = Hung.of(found.next());
    DrawingFilter list = asked.wanted(visit.serverTime()).filter();
    Single single =
        new Single(
            asked,
            drawing,
            beside(gallery, asked, list, drawing, Order.OLDEST),
            beside(gallery, asked, list, drawing, Order.NEWEST),
            listing.position().text());
    Frame frame = frame(visit, drawing.title());
    return PageReply.personal(
        Status.OK_200, output -> JtedrawingGenerated.render(output, null, frame, single));
  }

  /** The next one of the same list, whichever way. */
  private static @Nullable String beside(
      Gallery gallery, Asked asked, DrawingFilter filter, Hung drawing, Order order) {
    Iterator<Drawing> others = gallery.list(filter, new Paging(drawing.id(), 1, order)).iterator();
    return others.hasNext() ? asked.drawing(others.next().document().id().value()) : null;
  }
}
