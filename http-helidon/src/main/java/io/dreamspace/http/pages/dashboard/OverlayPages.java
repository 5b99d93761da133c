package io.dreamspace.http.pages.dashboard;

import io.dreamspace.application.access.NewOverlayKey;
import io.dreamspace.application.access.Overlays;
import io.dreamspace.domain.access.OverlayKey;
import io.dreamspace.domain.access.OverlayKeyId;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.pages.templates.dashboard.JteoverlaysGenerated;
import io.dreamspace.http.pages.visit.Frame;
import io.dreamspace.http.pages.visit.PageReply;
import io.dreamspace.http.pages.visit.Refusals;
import io.dreamspace.http.pages.visit.Visit;
import io.dreamspace.http.reading.Form;
import io.helidon.http.Status;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The keys that let overlays look on. */
final class OverlayPages {
  private static final Section SECTION = Section.OVERLAYS;

  private final Times times;

  OverlayPages(Times times) {
    this.times = times;
  }

  PageReply list(Visit visit) {
    visit.operator();
    return show(visit, Status.OK_200, fresh(), null, Done.sentence(visit));
  }

  /** The answer itself tells the key: no url does, and no page tells it again. */
  PageReply made(Visit visit) {
    Overlays overlays = visit.operator().overlays();
    Form form = visit.sent().form();
    Sheet filled = fresh().filled(form);
    AtomicReference<@Nullable NewOverlayKey> made = new AtomicReference<>();
    try {
      visit.once(form.text(Sheet.NUMBER), () -> made.set(overlays.create(form.text("name"))));
    } catch (Problem problem) {
      return show(visit, Refusals.status(visit, problem), filled.refused(problem), null, null);
    }
    NewOverlayKey key = made.get();
    return key == null
        ? show(
            visit,
            Status.OK_200,
            fresh(),
            null,
            "That key was made before, and is not shown again.")
        : show(visit, Status.OK_200, fresh(), NewOverlay.of(key, visit), null);
  }

  private static Sheet fresh() {
    Field name =
        Field.of("name", "Name", Field.Kind.TEXT, null, "By which you know it, such as OBS.");
    return new Sheet(
        "Make a key", SECTION.path(), "Make it", List.of(name), UUID.randomUUID().toString(), null);
  }

  private PageReply show(
      Visit visit, Status status, Sheet sheet, @Nullable NewOverlay made, @Nullable String done) {
    List<OverlayKey> keys = visit.operator().overlays().list();
    Frame frame = Shown.frame(visit, SECTION.title());
    return PageReply.personal(
        status,
        output -> JteoverlaysGenerated.render(output, null, frame, sheet, made, rows(keys), done));
  }

  private List<KeyRow> rows(List<OverlayKey> keys) {
    return keys.reversed().stream()
        .map(key -> new KeyRow(key.name(), times.cell(key.createdAt()), path(key.id())))
        .toList();
  }

  private static String path(OverlayKeyId id) {
    return SECTION.path() + "/" + id.hex() + "/delete";
  }

  PageReply askRevoke(Visit visit) {
    OverlayKeyId id = id(visit);
    for (OverlayKey key : visit.operator().overlays().list()) {
      if (key.id().equals(id)) {
        return Shown.question(visit, SECTION, question(key));
      }
    }
    return Shown.gone(visit, SECTION, OverlayKeyId.unknown().getMessage());
  }

  private static Question question(OverlayKey key) {
    return new Question(
        "Revoke “" + key.name() + "”?",
        "Overlays that show it are cut off within 15 seconds, and get in no more. There is no way"
            + " back: they need a new key.",
        path(key.id()),
        "Revoke " + key.name(),
        SECTION.path());
  }

  PageReply revoked(Visit visit) {
    Overlays overlays = visit.operator().overlays();
    visit.sent().form();
    try {
      overlays.delete(id(visit));
      return PageReply.seeOther(Done.REVOKED.after(SECTION.path()));
    } catch (NotFound gone) {
      return Shown.gone(visit, SECTION, gone.getMessage());
    }
  }

  private static OverlayKeyId id(Visit visit) {
    return OverlayKeyId.parse(visit.segment("id")).orElseThrow(OverlayKeyId::unknown);
  }
}
