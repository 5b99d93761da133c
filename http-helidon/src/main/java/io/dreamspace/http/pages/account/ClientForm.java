package io.dreamspace.http.pages.account;

import io.dreamspace.domain.client.ClientDraft;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.http.reading.Form;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form by which a client is registered.
 *
 * @param flaw what was wrong with it as it was sent, null if nothing was
 */
public record ClientForm(String name, String uri, String blurb, @Nullable String flaw) {

  static ClientForm fresh() {
    return new ClientForm("", "", "", null);
  }

  static ClientForm of(Form form) {
    return new ClientForm(form.text("name"), form.text("uri"), form.text("blurb"), null);
  }

  ClientForm with(String newFlaw) {
    return new ClientForm(name, uri, blurb, newFlaw);
  }

  ClientDraft draft() {
    return new ClientDraft(name, uri, blurb, Redirects.none());
  }
}
