package io.dreamspace.http.pages.stream;

import io.dreamspace.application.Session;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import io.dreamspace.http.reading.Form;
import java.util.Arrays;

/** Does to a stream what a form asks for. */
record StreamChange(Session session, StatusStream stream) {

  /** The stream that is to be seen after it. */
  StreamUri make(StreamAction action, Form form) {
    String typed = form.text(action.field());
    return switch (action) {
      case STATUS -> setStatus(new Color(typed));
      case TAGS -> setTags(typed);
      case CREATE -> create(new StreamName(typed));
      case LINK -> link(StreamKey.ofUri(typed));
      case UNLINK -> unlink(StreamKey.ofUri(typed));
      case DELETE -> delete();
    };
  }

  private StreamKey key() {
    return new StreamKey.ById(stream.id());
  }

  private StreamUri setStatus(Color color) {
    session.streams().setStatus(key(), color);
    return stream.uri();
  }

  private StreamUri setTags(String words) {
    Tags tags =
        new Tags(
            Arrays.stream(words.split("[\\s,#]+"))
                .filter(word -> !word.isEmpty())
                .map(Tag::new)
                .toList());
    session.streamTags().replace(key(), tags);
    return stream.uri();
  }

  private StreamUri create(StreamName name) {
    String uri = stream.uri().child(name).value();
    return session.streams().create(new StreamDraft(name.value(), uri, null, null)).stream().uri();
  }

  private StreamUri link(StreamKey child) {
    session.streamChildren().link(key(), child);
    return stream.uri();
  }

  private StreamUri unlink(StreamKey child) {
    session.streamChildren().unlink(key(), child);
    return stream.uri();
  }

  /** A root can't be deleted, so there is something above. */
  private StreamUri delete() {
    return session.streams().delete(key()).uri().parent().orElseThrow();
  }
}
