package io.dreamspace.http.pages.visit;

import gg.jte.html.HtmlTemplateOutput;

/** A template with all that it needs. */
@FunctionalInterface
public interface Template {
  void renderTo(HtmlTemplateOutput output);
}
