/** A session on a server elsewhere, and the API's JSON as Java records. */
module io.dreamspace.client {
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires transitive io.dreamspace.application;
  requires java.net.http;
  requires static transitive org.jspecify;

  exports io.dreamspace.client;
  exports io.dreamspace.client.wire;

  opens io.dreamspace.client.wire;
}
