/** The use cases, and the ports to what they need from outside. */
module io.dreamspace.application {
  requires transitive io.dreamspace.domain;
  requires static transitive org.jspecify;

  exports io.dreamspace.application;
  exports io.dreamspace.application.access;
  exports io.dreamspace.application.change;
  exports io.dreamspace.application.document;
  exports io.dreamspace.application.event;
  exports io.dreamspace.application.gallery;
  exports io.dreamspace.application.listing;
  exports io.dreamspace.application.oauth;
  exports io.dreamspace.application.once;
  exports io.dreamspace.application.specimen;
  exports io.dreamspace.application.stream;
  exports io.dreamspace.application.user;
  exports io.dreamspace.application.wallet;
}
