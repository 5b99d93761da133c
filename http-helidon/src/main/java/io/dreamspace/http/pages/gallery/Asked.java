package io.dreamspace.http.pages.gallery;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.gallery.DrawingFilter;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.http.feed.Onlooker;
import io.dreamspace.http.reading.Form;
import io.dreamspace.http.reading.Pairs;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.ServerTime;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the query of a page of drawings asks for, and the links that go on asking for it. A field
 * that was left empty asks for nothing.
 */
public final class Asked {
  static final String ROOT = "/gallery";
  private static final int AT_A_TIME = 24;
  private static final String ARTIST = "artist";
  private static final String STAMP = "stamp_type";
  private static final String SEAL = "seal";
  private static final String FROM = "created_after";
  private static final String BEFORE = "created_before";
  private static final String AFTER = "after";
  private static final String DRAWING = "drawing";
  private static final List<String> FILTERS = List.of(ARTIST, STAMP, SEAL, FROM, BEFORE);
  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?");

  private final Form form;
  private final String given;

  private Asked(Form form, String given) {
    this.form = form;
    this.given = given;
  }

  /** What a raw query asks for. */
  static Asked of(String rawQuery) {
    String given = Pairs.of(rawQuery).filled().raw();
    return new Asked(Form.withFirsts(given), given);
  }

  /** The ticket or overlay key; null if there is none. */
  public @Nullable String ticket() {
    return form.find(Onlooker.TICKET);
  }

  public String artist() {
    return form.text(ARTIST);
  }

  public String stampType() {
    return form.text(STAMP);
  }

  public String seal() {
    return form.text(SEAL);
  }

  public String from() {
    return form.text(FROM);
  }

  public String before() {
    return form.text(BEFORE);
  }

  /** What a field must be to show this time, which may be finer than a date. */
  public String fieldFor(String time) {
    return DATE.matcher(time).matches() ? "date" : "text";
  }

  /** Whether this is not the beginning of the list. */
  public boolean goesOn() {
    return form.find(AFTER) != null;
  }

  /** Whether some drawings are left out. */
  public boolean filters() {
    return FILTERS.stream().anyMatch(name -> form.find(name) != null);
  }

  /** Which drawings are shown, in a sentence. */
  public String summary() {
    return Stream.of(
            said("by ", ARTIST),
            said("stamped ", STAMP),
            said("sealed ", SEAL),
            said("from ", FROM),
            said("before ", BEFORE))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", ", "Drawings ", "."));
  }

  private String said(String before, String name) {
    String value = form.find(name);
    return value == null ? "" : before + value;
  }

  /**
   * What is wanted.
   *
   * @throws Invalid if it can't be
   */
  Wanted wanted(ServerTime times) {
    Query query = Query.of(given, times);
    query.text(Onlooker.TICKET);
    DocumentFilter document =
        new DocumentFilter(
            query.integer(DRAWING, DocumentId::new),
            query.integer(SEAL),
            new TimeRange(query.time(FROM), query.time(BEFORE)),
            null,
            query.text(STAMP));
    Long after = query.integer(AFTER);
    Wanted wanted =
        new Wanted(
            new DrawingFilter(document, query.text(ARTIST)),
            new Paging(after == null ? Order.NEWEST.beginning() : after, AT_A_TIME, Order.NEWEST));
    query.refuseOthers();
    return wanted;
  }

  record Wanted(DrawingFilter filter, Paging paging) {}

  /** The beginning of the same list. */
  public String first() {
    return ROOT + query(FILTERS, Map.of());
  }

  /** The same list, after this drawing. */
  public String after(long id) {
    return ROOT + query(FILTERS, Map.of(AFTER, Long.toString(id)));
  }

  /** All drawings. */
  public String everything() {
    return ROOT + query(List.of(), Map.of());
  }

  public String byArtist(String name) {
    return ROOT + query(List.of(), Map.of(ARTIST, name));
  }

  public String stamped(String type) {
    return ROOT + query(List.of(), Map.of(STAMP, type));
  }

  public String sealed(long number) {
    return ROOT + query(List.of(), Map.of(SEAL, Long.toString(number)));
  }

  /** The page of one drawing, from which one can go on through the same list. */
  public String drawing(long id) {
    return ROOT + '/' + id + query(FILTERS, Map.of());
  }

  public String picture(long id) {
    return "/documents/" + id + "/picture.svg" + query(List.of(), Map.of());
  }

  private String query(List<String> kept, Map<String, String> more) {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, Onlooker.TICKET);
    kept.forEach(name -> put(values, name));
    values.putAll(more);
    return values.entrySet().stream()
        .map(
            value ->
                value.getKey() + '=' + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("&"), query -> query.isEmpty() ? "" : '?' + query));
  }

  private void put(Map<String, String> values, String name) {
    String value = form.find(name);
    if (value != null) {
      values.put(name, value);
    }
  }
}
