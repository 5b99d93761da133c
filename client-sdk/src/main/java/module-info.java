/** The API's JSON as Java records. */
module io.dreamspace.client {
  requires com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;

  exports io.dreamspace.client.wire;

  opens io.dreamspace.client.wire;
}
