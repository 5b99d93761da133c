package io.dreamspace.http.pages.dashboard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dreamspace.application.Session;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.http.dreamspace.SpecimenInput;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What users own. */
final class SpecimenPages extends ThingPages {
  static final List<String> COLUMNS = List.of("Number", "Owner", "Born", "Forgotten");

  private final SpecimenInput input;

  SpecimenPages(Times times) {
    super(Section.SPECIMENS, times);
    this.input = new SpecimenInput(times.server());
  }

  @Override
  List<Field> filters() {
    return List.of(
        Field.number("specimen_id", "Number", null),
        Field.number("owner_id", "Owner's number", null),
        Field.choice("forgotten", "Forgotten", List.of("true", "false")),
        Field.text("born_after", "Born from", null),
        Field.text("born_before", "Born before", null));
  }

  @Override
  List<String> columns() {
    return COLUMNS;
  }

  @Override
  Found find(Session session, Query query, Paging paging) {
    SpecimenFilter filter = input.filter(query);
    query.refuseOthers();
    return Found.of(session.specimens().list(filter, paging), this::row);
  }

  private List<Cell> row(SpecimenDetails details) {
    return row(details.specimen(), details.owner().name());
  }

  List<Cell> row(Specimen specimen, @Nullable String owner) {
    return List.of(
        Cell.link(Section.SPECIMENS, specimen.id().value()),
        Cell.link(Section.USERS, specimen.ownerId().value(), owner),
        times.cell(specimen.bornAt()),
        times.cell(specimen.forgottenAt()));
  }

  @Override
  Thing thing(Session session, long id) {
    SpecimenDetails details = session.specimens().get(new SpecimenId(id));
    Specimen specimen = details.specimen();
    List<Pair> pairs =
        List.of(
            new Pair(
                "Owner",
                Cell.link(Section.USERS, specimen.ownerId().value(), details.owner().name())),
            new Pair("Born", times.cell(specimen.bornAt())),
            new Pair("Forgotten", times.cell(specimen.forgottenAt())));
    return new Thing(
        "Specimen " + id,
        pairs,
        null,
        List.of(sheet(specimen)),
        List.of(),
        List.of(),
        section.path(id) + "/delete");
  }

  @Override
  Sheet sheet(Session session, long id) {
    return sheet(session.specimens().get(new SpecimenId(id)).specimen());
  }

  private Sheet sheet(Specimen specimen) {
    List<Field> fields =
        List.of(
            Field.number("owner_id", "Owner's number", specimen.ownerId().value()),
            Field.of(
                "forgotten_at",
                "Forgotten at",
                Field.Kind.TEXT,
                times.field(specimen.forgottenAt()),
                "Such as 2025-06-08T20:12:00; empty while it is remembered."));
    String action = section.path(specimen.id().value());
    return new Sheet("Correct it", action, "Save", fields, null, null);
  }

  @Override
  void edit(Session session, long id, ObjectNode changes) {
    session.specimens().edit(new SpecimenId(id), Type.object(input::edit).readBody(changes));
  }

  @Override
  String consequence(Session session, long id) {
    SpecimenDetails details = session.specimens().get(new SpecimenId(id));
    return "It is gone for good; user "
        + details.owner().id().value()
        + " no longer owns it. To have it forgotten is less: then it stays in the list.";
  }

  @Override
  void delete(Session session, long id) {
    session.specimens().delete(new SpecimenId(id));
  }
}
