package io.dreamspace.http.pages.overlay;

import io.dreamspace.domain.event.EventType;
import io.dreamspace.http.reading.Form;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an overlay's url says of it.
 *
 * @param demo whether it shows events that never were
 * @param flaws what of it could not be understood, a sentence each; unmodifiable
 */
public record OverlaySettings(boolean demo, Look look, Pace pace, List<String> flaws) {
  static final String TICKET = "ticket";
  private static final String SOLID = "six hexadecimal digits such as ffb454, without #";
  private static final String ANY = "six or eight hexadecimal digits such as 14121acc, without #";
  private static final int USUAL_VOLUME = 50;
  private static final int DAY = 86_400;

  /**
   * How it looks.
   *
   * @param position a name of {@link Place}
   * @param accent as CSS has colours, as the others
   * @param percent of the usual size
   */
  public record Look(String position, String accent, String text, String background, int percent) {}

  /**
   * How it behaves.
   *
   * @param seconds for which a card is shown
   * @param kinds of events that are shown, between commas
   * @param volume from 0, which is silence, to 100
   * @param maxAge in seconds; what is older is not shown after a disconnection
   */
  public record Pace(int seconds, String kinds, int volume, int maxAge) {}

  static OverlaySettings of(Form query) {
    Wishes wishes = new Wishes(query);
    wishes.allow(TICKET);
    boolean demo = wishes.isOn("demo");
    Look look = look(wishes);
    Pace pace = pace(wishes);
    return new OverlaySettings(demo, look, pace, wishes.flaws());
  }

  private static Look look(Wishes wishes) {
    return new Look(
        wishes.read("position", Place.BOTTOM_LEFT, Place::named, "one of " + Place.NAMES).value(),
        wishes.read("accent", new HexColor("#ffb454"), HexColor::solid, SOLID).css(),
        wishes.read("text", new HexColor("#ffffff"), HexColor::solid, SOLID).css(),
        wishes.read("background", new HexColor("#14121ae0"), HexColor::any, ANY).css(),
        wishes.number("scale", 100, 30, 400, "percent"));
  }

  private static Pace pace(Wishes wishes) {
    int seconds = wishes.number("duration", 8, 2, 120, "seconds");
    String kinds =
        wishes.read(
            "kinds",
            names(EnumSet.allOf(EventType.class)),
            OverlaySettings::kinds,
            "some of " + names(EnumSet.allOf(EventType.class)).replace(",", ", "));
    boolean sound = wishes.isOn("sound");
    int volume = wishes.number("volume", USUAL_VOLUME, 0, 100, "percent");
    int maxAge = wishes.number("max_age", 300, 0, DAY, "seconds");
    return new Pace(seconds, kinds, sound ? volume : 0, maxAge);
  }

  private static Optional<String> kinds(String text) {
    List<String> asked = Arrays.asList(text.split(",", -1));
    Set<EventType> kinds =
        Arrays.stream(EventType.values())
            .filter(type -> asked.contains(type.value()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
    return kinds.size() == asked.size() ? Optional.of(names(kinds)) : Optional.empty();
  }

  private static String names(Set<EventType> kinds) {
    return kinds.stream().map(EventType::value).collect(Collectors.joining(","));
  }
}
