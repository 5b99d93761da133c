package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The document of an event, which it may still lack: then it can be created here. */
record DocumentOfEvent(DocumentDirectory documents, EventId event, @Nullable DocumentId document)
    implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET, Verb.POST, Verb.PATCH, Verb.DELETE);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return verb == Verb.POST
        ? new Reply.One(documents.createFor(call, event))
        : existing().answer(verb, call);
  }

  @Override
  public Resource step(Session session, String segment) {
    return existing().step(session, segment);
  }

  private One existing() {
    if (document == null) {
      throw new NotFound("Event " + event.value() + " has no document.");
    }
    return new One(documents, document.value());
  }
}
