package io.dreamspace.http.dreamspace;

import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;

/**
 * What the path before a directory adds to every filter and every creation in it, and overwrites
 * there.
 */
record Pin(String field, long id) {
  Fields onto(Fields fields) {
    return fields.with(field, id);
  }

  Query onto(Query query) {
    return query.with(field, id);
  }
}
