package io.dreamspace.http.pages.dashboard;

import io.dreamspace.application.access.NewOverlayKey;
import io.dreamspace.http.pages.visit.Visit;

/**
 * What a new key opens; it shows itself to nobody who prints it.
 *
 * @param overlay for OBS, key and all
 * @param gallery for browsers that are not the operator's, too
 */
public record NewOverlay(String name, String overlay, String gallery) {
  static NewOverlay of(NewOverlayKey made, Visit visit) {
    String key = "?ticket=" + made.secret().value();
    return new NewOverlay(
        made.key().name(),
        visit.url("/overlay" + key).toString(),
        visit.url("/gallery" + key).toString());
  }

  @Override
  public String toString() {
    return "NewOverlay[" + name + "]";
  }
}
