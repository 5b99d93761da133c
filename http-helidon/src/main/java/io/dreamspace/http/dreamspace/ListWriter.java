package io.dreamspace.http.dreamspace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.helidon.webserver.CloseConnectionException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** Writes a list as a JSON array, a batch at a time. Ends the connection if the client is gone. */
final class ListWriter<T> {
  private final ObjectMapper mapper;
  private final Function<T, Object> toBody;
  private final JsonGenerator json;

  private interface Writing {
    void run() throws IOException;
  }

  ListWriter(ObjectMapper mapper, Function<T, Object> toBody, OutputStream stream) {
    this.mapper = mapper;
    this.toBody = toBody;
    try {
      this.json = mapper.createGenerator(new ClientStream(stream));
      json.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to a buffer failed.", e);
    }
  }

  /** Writes a batch, and sends all that is written. */
  void write(List<T> batch) {
    toClient(
        () -> {
          for (T item : batch) {
            mapper.writeValue(json, toBody.apply(item));
          }
          json.flush();
        });
  }

  /** Makes the list whole, and closes the stream. */
  void end() {
    toClient(
        () -> {
          json.writeEndArray();
          json.close();
        });
  }

  private static void toClient(Writing writing) {
    try {
      writing.run();
    } catch (JsonProcessingException fault) {
      throw new UncheckedIOException("This cannot be written as JSON.", fault);
    } catch (IOException gone) {
      throw new CloseConnectionException("The client is gone.", gone);
    }
  }
}
