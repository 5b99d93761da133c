package io.dreamspace.client;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The API's verbs. Each answer becomes what it tells of; what is no success is thrown. */
final class Http {
  private static final String ACCEPTED = "application/json, application/problem+json";
  private static final String REPLAY = "Idempotent-Replay";

  private final ServerAddress server;
  private final ApiKey key;
  private final Attempts attempts;
  private final Json json = new Json();
  private final Refusals refusals;

  private interface Reader<T> {
    T read(byte[] json) throws IOException;
  }

  Http(ServerAddress server, ApiKey key, Attempts attempts) {
    this.server = server;
    this.key = key;
    this.attempts = attempts;
    this.refusals = new Refusals(server, json);
  }

  <B, T> T get(Target target, Reading<B, T> reading) {
    Answer answer = read("GET", target);
    refusals.throwIfRefused(answer, false);
    return body(answer, json -> this.json.read(json, reading));
  }

  <B, T> List<T> getList(Target target, Reading<B, T> reading) {
    Answer answer = read("GET", target);
    refusals.throwIfRefused(answer, false);
    return body(answer, json -> this.json.readList(json, reading));
  }

  /** Like {@link #get}; empty if the target is not there. */
  <B, T> Optional<T> find(Target target, Reading<B, T> reading) {
    Answer answer = read("GET", target);
    if (isMissing(answer)) {
      return Optional.empty();
    }
    refusals.throwIfRefused(answer, false);
    return Optional.of(body(answer, json -> this.json.read(json, reading)));
  }

  boolean exists(Target target) {
    Answer answer = read("HEAD", target);
    if (isMissing(answer)) {
      return false;
    }
    refusals.throwIfRefused(answer, false);
    return true;
  }

  /** A list that asks for further pages while it is read; the first it asks for now. */
  <B, T> Listing<T> list(Target target, Filters filters, Paging paging, Reading<B, T> reading) {
    return new RemoteListing<>(
        (after, limit) -> page(target.with(filters.page(after, limit)), reading), paging);
  }

  private <B, T> Page<T> page(Target target, Reading<B, T> reading) {
    Answer answer = read("GET", target);
    refusals.throwIfRefused(answer, false);
    List<T> items = body(answer, json -> this.json.readList(json, reading));
    return new Page<>(items, NextLink.in(answer), answer.body().length);
  }

  <B, T> T post(Target target, Body body, Reading<B, T> reading) {
    return postUnder(newKey(), target, body, reading).object();
  }

  /** Like {@link #post}, under a key of the caller's. */
  <B, T> Written<T> postUnder(String key, Target target, Body body, Reading<B, T> reading) {
    Answer answer = write("POST", key, target, body.fields());
    T object = body(answer, json -> this.json.read(json, reading));
    return new Written<>(object, answer.header(REPLAY).isPresent());
  }

  <B, T> List<T> put(Target target, List<Body> bodies, Reading<B, T> reading) {
    Answer answer = write("PUT", newKey(), target, bodies.stream().map(Body::fields).toList());
    return body(answer, json -> this.json.readList(json, reading));
  }

  <B, T> T patch(Target target, Body body, Reading<B, T> reading) {
    Answer answer = write("PATCH", newKey(), target, body.fields());
    return body(answer, json -> this.json.read(json, reading));
  }

  /**
   * Deletes, and answers what there was.
   *
   * @throws DreamspaceUnavailable also if it got lost, and is not there when it is sent again: then
   *     it is gone, but nobody knows by whom, nor what it was
   */
  <B, T> T delete(Target target, Reading<B, T> reading) {
    Answer answer = attempts.send(request(target).DELETE().build(), true);
    if (answer.isRepeated() && isMissing(answer)) {
      throw new DreamspaceUnavailable(
          "It is deleted, but the server at " + server + " could not answer what it was.",
          true,
          null);
    }
    refusals.throwIfRefused(answer, true);
    return body(answer, json -> this.json.read(json, reading));
  }

  private Answer read(String method, Target target) {
    return attempts.send(request(target).method(method, BodyPublishers.noBody()).build(), false);
  }

  /** Sends a write. By the key the server knows one that is sent again. */
  private Answer write(String method, String idempotencyKey, Target target, Object body) {
    HttpRequest request =
        request(target)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", idempotencyKey)
            .method(method, BodyPublishers.ofByteArray(json.write(body)))
            .build();
    Answer answer = attempts.send(request, true);
    refusals.throwIfRefused(answer, true);
    return answer;
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  private HttpRequest.Builder request(Target target) {
    return HttpRequest.newBuilder(server.with(target))
        .header(ApiKey.HEADER, key.value())
        .header("Accept", ACCEPTED);
  }

  private <T> T body(Answer answer, Reader<T> reader) {
    try {
      return reader.read(answer.body());
    } catch (IOException e) {
      boolean wrote = !answer.response().request().method().equals("GET");
      throw new DreamspaceUnavailable(
          "The server at " + server + " answers something that is not of the API.", wrote, e);
    }
  }

  private static boolean isMissing(Answer answer) {
    return answer.status() == Refusals.NOT_FOUND && Refusals.isProblem(answer);
  }
}
