package io.dreamspace.client;

import io.dreamspace.domain.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a request is about.
 *
 * @param pathAndQuery percent-encoded, beginning with a slash
 */
record Target(String pathAndQuery) {

  /** All objects of one sort. */
  static Target all(String directory) {
    return new Target("/" + directory);
  }

  /** The object of this id in here. */
  Target at(long id) {
    return at(Long.toString(id));
  }

  /** One segment further. Dots are encoded, too: between slashes they have a meaning for some. */
  Target at(String segment) {
    String encoded = URLEncoder.encode(segment, StandardCharsets.UTF_8);
    return new Target(pathAndQuery + "/" + encoded.replace("+", "%20").replace(".", "%2E"));
  }

  /** The same, as far as these filters find it. */
  Target with(Filters filters) {
    String query = filters.encoded();
    return query.isEmpty() ? this : new Target(pathAndQuery + "?" + query);
  }

  /** For a query: form encoding, which would make something else of half a character. */
  static String formEncoded(String name, String value) {
    return URLEncoder.encode(Text.checked(name, value), StandardCharsets.UTF_8);
  }
}
