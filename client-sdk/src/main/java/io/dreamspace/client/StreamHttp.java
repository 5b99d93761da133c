package io.dreamspace.client;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The verbs of {@code /v0/api}; see {@link Http}. A token that has expired is renewed on the way.
 */
final class StreamHttp {
  private static final int FORBIDDEN = 401;
  private static final int CREATED = 201;
  private static final String EXPIRED = "error=\"invalid_token\"";

  private final ServerAddress server;
  private final Credential credential;
  private final Attempts attempts;
  private final Json json = new Json();
  private final StreamRefusals refusals;
  private final Readings readings;
  private final TokenEndpoint tokens;

  /** Something that was stored; whether it had not been there before. */
  record Stored<T>(T object, boolean isNew) {}

  StreamHttp(ServerAddress server, Credential credential, Attempts attempts) {
    this.server = server;
    this.credential = credential;
    this.attempts = attempts;
    this.refusals = new StreamRefusals(new Refusals(server, json), json);
    this.readings = new Readings(server, json);
    this.tokens = new TokenEndpoint(server, attempts, json);
  }

  <B, T> T get(Target target, Reading<B, T> reading) {
    return readings.one(read(target), reading);
  }

  <B, T> List<T> getList(Target target, Reading<B, T> reading) {
    return readings.list(read(target), reading);
  }

  <B, T> T post(Target target, Object body, Reading<B, T> reading) {
    return readings.one(write("POST", target, withJson(body)), reading);
  }

  <B, T> Stored<T> put(Target target, Body body, Reading<B, T> reading) {
    return stored(write("PUT", target, withJson(body.fields())), reading);
  }

  /** Puts what the target says already. */
  <B, T> Stored<T> put(Target target, Reading<B, T> reading) {
    return stored(write("PUT", target, BodyPublishers.noBody()), reading);
  }

  <B, T> T delete(Target target, Reading<B, T> reading) {
    Answer answer = write("DELETE", target, BodyPublishers.noBody());
    return readings.one(answer, reading);
  }

  private <B, T> Stored<T> stored(Answer answer, Reading<B, T> reading) {
    T object = readings.one(answer, reading);
    return new Stored<>(object, answer.status() == CREATED);
  }

  private Answer read(Target target) {
    return send(HttpRequest.newBuilder(server.with(target)).GET(), false);
  }

  /** Sends a write. By the key the server knows one that is sent again. */
  private Answer write(String method, Target target, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.with(target))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, body);
    return send(request, true);
  }

  private Answer send(HttpRequest.Builder request, boolean writes) {
    Optional<Header> proof = Header.of(credential);
    Answer answer = attempts.send(proved(request, proof), writes);
    if (isExpired(answer) && isRenewed(proof)) {
      answer = attempts.send(proved(request, Header.of(credential)), writes);
    }
    if (answer.isRepeated() && isDeletedAndGone(answer)) {
      throw new DreamspaceUnavailable(
          "It is gone, but the server at " + server + " could not answer what it was.", true, null);
    }
    refusals.throwIfRefused(answer, writes);
    return answer;
  }

  /** Perhaps the attempt that got lost has done it, perhaps it never was there: who knows. */
  private static boolean isDeletedAndGone(Answer answer) {
    return answer.status() == Refusals.NOT_FOUND
        && answer.response().request().method().equals("DELETE");
  }

  private static HttpRequest proved(HttpRequest.Builder request, Optional<Header> proof) {
    proof.ifPresent(header -> request.setHeader(header.name(), header.value()));
    return request.build();
  }

  private static boolean isExpired(Answer answer) {
    return answer.status() == FORBIDDEN
        && answer.header("WWW-Authenticate").filter(text -> text.contains(EXPIRED)).isPresent();
  }

  private boolean isRenewed(Optional<Header> expired) {
    return credential instanceof RenewedToken token && token.renew(expired, tokens);
  }

  private BodyPublisher withJson(Object body) {
    return BodyPublishers.ofByteArray(json.write(body));
  }
}
