package io.dreamspace.client;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.change.Cursor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The API's verbs. Each answer becomes what it tells of; what is no success is thrown. */
final class Http {
  private static final String ACCEPTED = "application/json, application/problem+json";
  private static final String POSITION = "Dreamspace-Change-Position";
  private static final String REPLAY = "Idempotent-Replay";

  private final ServerAddress server;
  private final Credential credential;
  private final Attempts attempts;
  private final Json json = new Json();
  private final Refusals refusals;
  private final Readings readings;

  Http(ServerAddress server, Credential credential, Attempts attempts) {
    this.server = server;
    this.credential = credential;
    this.attempts = attempts;
    this.refusals = new Refusals(server, json);
    this.readings = new Readings(server, json);
  }

  <B, T> T get(Target target, Reading<B, T> reading) {
    Answer answer = read("GET", target);
    refusals.throwIfRefused(answer, false);
    return readings.one(answer, reading);
  }

  <B, T> List<T> getList(Target target, Reading<B, T> reading) {
    Answer answer = read("GET", target);
    refusals.throwIfRefused(answer, false);
    return readings.list(answer, reading);
  }

  /** Like {@link #get}; empty if the target is not there. */
  <B, T> Optional<T> find(Target target, Reading<B, T> reading) {
    Answer answer = read("GET", target);
    if (isMissing(answer)) {
      return Optional.empty();
    }
    refusals.throwIfRefused(answer, false);
    return Optional.of(readings.one(answer, reading));
  }

  /** Like {@link #find}, of what is no JSON. */
  <T> Optional<T> findFile(Target target, Function<Answer, T> toDomain) {
    Answer answer = read("GET", target);
    if (isMissing(answer)) {
      return Optional.empty();
    }
    refusals.throwIfRefused(answer, false);
    return Optional.of(readings.file(answer, toDomain));
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
        (after, limit) -> page(target.with(filters.page(paging.order(), after, limit)), reading),
        paging);
  }

  private <B, T> Page<T> page(Target target, Reading<B, T> reading) {
    Answer answer = read("GET", target);
    refusals.throwIfRefused(answer, false);
    List<T> items = readings.list(answer, reading);
    return new Page<>(items, NextLink.in(answer), position(answer), answer.body().length);
  }

  private static @Nullable Cursor position(Answer answer) {
    return answer.header(POSITION).flatMap(Cursor::parse).orElse(null);
  }

  <B, T> T post(Target target, Body body, Reading<B, T> reading) {
    return postUnder(newKey(), target, body, reading).object();
  }

  /** Like {@link #post}, under a key of the caller's. */
  <B, T> Written<T> postUnder(String key, Target target, Body body, Reading<B, T> reading) {
    Answer answer = writeJson("POST", key, target, body.fields());
    T object = readings.one(answer, reading);
    return new Written<>(object, answer.header(REPLAY).isPresent());
  }

  <B, T> List<T> put(Target target, List<Body> bodies, Reading<B, T> reading) {
    Answer answer = writeJson("PUT", newKey(), target, bodies.stream().map(Body::fields).toList());
    return readings.list(answer, reading);
  }

  void putFile(Target target, String mediaType, byte[] file) {
    write("PUT", newKey(), target, mediaType, file);
  }

  <B, T> T patch(Target target, Body body, Reading<B, T> reading) {
    Answer answer = writeJson("PATCH", newKey(), target, body.fields());
    return readings.one(answer, reading);
  }

  /**
   * Deletes, and answers what there was.
   *
   * @throws DreamspaceUnavailable also if it got lost, and is not there when it is sent again: then
   *     it is gone, but nobody knows by whom, nor what it was
   */
  <B, T> T delete(Target target, Reading<B, T> reading) {
    return readings.one(delete(target), reading);
  }

  /** Like {@link #delete}, of what is no JSON. */
  <T> T deleteFile(Target target, Function<Answer, T> toDomain) {
    return readings.file(delete(target), toDomain);
  }

  private Answer delete(Target target) {
    Answer answer = attempts.send(request(target).DELETE().build(), true);
    if (answer.isRepeated() && isMissing(answer)) {
      throw new DreamspaceUnavailable(
          "It is deleted, but the server at " + server + " could not answer what it was.",
          true,
          null);
    }
    refusals.throwIfRefused(answer, true);
    return answer;
  }

  private Answer read(String method, Target target) {
    return attempts.send(request(target).method(method, BodyPublishers.noBody()).build(), false);
  }

  private Answer writeJson(String method, String idempotencyKey, Target target, Object body) {
    return write(method, idempotencyKey, target, "application/json", json.write(body));
  }

  /** Sends a write. By the key the server knows one that is sent again. */
  private Answer write(
      String method, String idempotencyKey, Target target, String mediaType, byte[] body) {
    HttpRequest request =
        request(target)
            .header("Content-Type", mediaType)
            .header("Idempotency-Key", idempotencyKey)
            .method(method, BodyPublishers.ofByteArray(body))
            .build();
    Answer answer = attempts.send(request, true);
    refusals.throwIfRefused(answer, true);
    return answer;
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  private HttpRequest.Builder request(Target target) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.with(target)).header("Accept", ACCEPTED);
    Header.of(credential).ifPresent(header -> request.header(header.name(), header.value()));
    return request;
  }

  private static boolean isMissing(Answer answer) {
    return answer.status() == Refusals.NOT_FOUND && Refusals.isProblem(answer);
  }
}
