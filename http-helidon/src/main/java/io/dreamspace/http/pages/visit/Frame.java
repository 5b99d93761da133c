package io.dreamspace.http.pages.visit;

import org.jspecify.annotations.Nullable;

/**
 * What a page has around what it is about.
 *
 * @param here the page's own path and query, to come back to after signing in
 * @param formToken goes with each form
 * @param assets the path that all assets are under
 * @param searchable whether there is a field to search in; a page that is one has its own
 * @param themeColor what the browser may show itself in
 */
public record Frame(
    String title,
    Visitor visitor,
    String here,
    FormToken formToken,
    String assets,
    boolean searchable,
    @Nullable String themeColor) {

  /** Where an asset is. */
  public String asset(String name) {
    return assets + name;
  }

  /** Where one signs in, to come back here. */
  public String signIn() {
    return StepFirst.signInPath(here);
  }

  /** One that leads back elsewhere after signing in. */
  public Frame leadingTo(String path) {
    return new Frame(title, visitor, path, formToken, assets, searchable, themeColor);
  }

  public Frame withoutSearch() {
    return new Frame(title, visitor, here, formToken, assets, false, themeColor);
  }

  public Frame withThemeColor(String color) {
    return new Frame(title, visitor, here, formToken, assets, searchable, color);
  }
}
