package io.dreamspace.http.blotre.socket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.websocket.Endpoint.Conversation;
import io.dreamspace.http.websocket.Peer;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what one client asks, in order. */
final class StreamSocket implements Conversation {
  private static final Logger LOG = LoggerFactory.getLogger(StreamSocket.class);

  private static final String NOT_UNDERSTOOD = "Could not process request.";
  private static final String UNKNOWN_TYPE = "Unknown type.";
  private static final String FAILED = "Something went wrong in the server.";
  private static final Envelope NONE = new Envelope(0, false);

  private final Json json;
  private final MessageWriter messages;
  private final Answers answers;
  private final Subscriptions subscriptions;
  private final Dispatcher dispatcher;
  private final Peer peer;

  StreamSocket(
      Json json,
      MessageWriter messages,
      Answers answers,
      Subscriptions subscriptions,
      Dispatcher dispatcher,
      Peer peer) {
    this.json = json;
    this.messages = messages;
    this.answers = answers;
    this.subscriptions = subscriptions;
    this.dispatcher = dispatcher;
    this.peer = peer;
  }

  @Override
  public void receive(byte[] text) throws InterruptedException {
    if (dispatcher.isWanted()) {
      Optional<ObjectNode> request = parse(text);
      if (request.isPresent()) {
        receive(request.get(), Envelope.of(request.get()));
      } else {
        refuse(NOT_UNDERSTOOD, NONE);
      }
    }
  }

  @Override
  public void ended() {
    dispatcher.leave(peer);
    subscriptions.end();
  }

  private Optional<ObjectNode> parse(byte[] text) {
    try {
      JsonNode whole = json.read(text);
      return whole instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    } catch (Invalid noJson) {
      return Optional.empty();
    }
  }

  private void receive(ObjectNode fields, Envelope envelope) throws InterruptedException {
    Optional<SocketRequest> request;
    try {
      request = RequestReader.read(new RequestFields(fields));
    } catch (Invalid invalid) {
      refuse(NOT_UNDERSTOOD, envelope);
      return;
    }
    if (request.isEmpty()) {
      refuse(UNKNOWN_TYPE, envelope);
      return;
    }
    try {
      answer(request.get(), envelope);
    } catch (Problem problem) {
      refuse(problem.getMessage(), envelope);
    } catch (RuntimeException e) {
      LOG.error("A request over a websocket failed", e);
      refuse(FAILED, envelope);
    }
  }

  private void answer(SocketRequest request, Envelope envelope) throws InterruptedException {
    int correlation = envelope.correlation();
    switch (request) {
      case StreamRequest asked -> succeed(answers.answer(asked, correlation), envelope);
      case ChildRequest asked -> succeed(answers.answer(asked, correlation), envelope);
      case TagRequest asked -> succeed(answers.answer(asked, correlation), envelope);
      case SubscriptionRequest asked -> subscribe(asked, correlation);
    }
  }

  private void subscribe(SubscriptionRequest request, int correlation) throws InterruptedException {
    switch (request) {
      case SubscriptionRequest.Subscribe(List<String> to) ->
          subscriptions.subscribe(uris(to), correlation);
      case SubscriptionRequest.Unsubscribe(List<String> to) -> subscriptions.unsubscribe(uris(to));
      case SubscriptionRequest.SubscribeCollection(String to) -> {
        Optional<Address> address = Address.parse(to);
        if (address.isPresent()) {
          subscriptions.subscribe(address.get(), correlation);
        }
      }
      case SubscriptionRequest.UnsubscribeCollection(String to) ->
          Address.parse(to).ifPresent(subscriptions::unsubscribe);
    }
  }

  /** Those that can be uris; of the others nobody is told. */
  private static List<StreamUri> uris(List<String> texts) {
    return texts.stream().map(StreamUri::parse).flatMap(Optional::stream).toList();
  }

  private void succeed(SocketReply reply, Envelope envelope) throws InterruptedException {
    if (!envelope.onlyErrors()) {
      send(reply);
    }
  }

  private void refuse(String sentence, Envelope envelope) throws InterruptedException {
    send(new SocketReply.Error(sentence, envelope.correlation()));
  }

  private void send(SocketReply reply) throws InterruptedException {
    peer.awaitRoom();
    peer.send(messages.frame(reply));
  }
}
