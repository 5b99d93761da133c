package io.dreamspace.http.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dreamspace.client.wire.StreamErrorBody;
import java.nio.charset.StandardCharsets;

/** In what form a client is told that something is wrong before its API has seen the request. */
public enum ErrorForm {
  /** Every client understands it. */
  SENTENCE("text/plain; charset=utf-8") {
    @Override
    public byte[] bytes(String sentence) {
      return sentence.getBytes(StandardCharsets.UTF_8);
    }
  },

  /** For clients that parse whatever they get. */
  JSON("application/json; charset=utf-8") {
    @Override
    public byte[] bytes(String sentence) {
      try {
        return MAPPER.writeValueAsBytes(new StreamErrorBody(sentence));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("An error can always be written.", e);
      }
    }
  };

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String JSON_ROOT = "/v0/";

  private final String contentType;

  ErrorForm(String contentType) {
    this.contentType = contentType;
  }

  /** The form for requests of this path, which may be cut short. */
  public static ErrorForm at(String path) {
    return path.startsWith(JSON_ROOT) ? JSON : SENTENCE;
  }

  public String contentType() {
    return contentType;
  }

  /** An error's body. */
  public abstract byte[] bytes(String sentence);
}
