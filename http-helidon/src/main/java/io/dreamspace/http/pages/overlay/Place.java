package io.dreamspace.http.pages.overlay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where on the screen cards are. */
enum Place {
  TOP_LEFT,
  TOP,
  TOP_RIGHT,
  LEFT,
  CENTER,
  RIGHT,
  BOTTOM_LEFT,
  BOTTOM,
  BOTTOM_RIGHT;

  /** All of them, as they are written. */
  static final String NAMES =
      Arrays.stream(values()).map(Place::value).collect(Collectors.joining(", "));

  static Optional<Place> named(String name) {
    return Arrays.stream(values()).filter(place -> place.value().equals(name)).findFirst();
  }

  String value() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
