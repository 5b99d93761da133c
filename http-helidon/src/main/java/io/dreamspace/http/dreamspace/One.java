package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import java.util.Set;

/** One object of a directory, which need not be there yet: whoever looks for it will tell. */
record One(Directory directory, long id) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return directory.verbsOfOne();
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return new Reply.One(
        switch (verb) {
          case GET -> directory.get(call.session(), id);
          case PATCH -> directory.edit(call, id);
          case DELETE -> directory.delete(call.session(), id);
          case POST, PUT -> throw new IllegalStateException("Not one of the verbs: " + verb);
        });
  }

  @Override
  public Resource step(Session session, String segment) {
    return directory.step(session, id, segment);
  }
}
