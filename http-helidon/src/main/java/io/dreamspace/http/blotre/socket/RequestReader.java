package io.dreamspace.http.blotre.socket;

import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.stream.StreamDraft;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells requests by their type, whose case counts. */
final class RequestReader {
  private RequestReader() {}

  /**
   * The request that these fields make.
   *
   * @return empty if its type is unknown
   * @throws Invalid if a field is missing or wrong, the type included
   */
  static Optional<SocketRequest> read(RequestFields fields) {
    String type = fields.text("type");
    SocketRequest request = aboutStreams(type, fields);
    if (request == null) {
      request = aboutChildren(type, fields);
    }
    if (request == null) {
      request = aboutTags(type, fields);
    }
    return Optional.ofNullable(request == null ? aboutSubscriptions(type, fields) : request);
  }

  private static @Nullable SocketRequest aboutStreams(String type, RequestFields fields) {
    return switch (type) {
      case "GetStream" -> new StreamRequest.GetStream(fields.named("uri"));
      case "GetStreams" -> new StreamRequest.GetStreams(fields.query());
      case "CreateStream" -> new StreamRequest.CreateStream(draft(fields));
      case "DeleteStream" -> new StreamRequest.DeleteStream(fields.named("uri"));
      case "GetStatus" -> new StreamRequest.GetStatus(fields.named("of"));
      case "SetStatus" -> new StreamRequest.SetStatus(fields.named("of"), fields.color());
      default -> null;
    };
  }

  private static @Nullable SocketRequest aboutChildren(String type, RequestFields fields) {
    return switch (type) {
      case "GetChildren" -> new ChildRequest.GetChildren(fields.named("of"), fields.query());
      case "GetChild" -> new ChildRequest.GetChild(fields.named("of"), fields.named("child"));
      case "CreateChild" -> new ChildRequest.CreateChild(fields.named("of"), fields.named("child"));
      case "DeleteChild" -> new ChildRequest.DeleteChild(fields.named("of"), fields.named("child"));
      default -> null;
    };
  }

  private static @Nullable SocketRequest aboutTags(String type, RequestFields fields) {
    return switch (type) {
      case "GetTags" -> new TagRequest.GetTags(fields.named("of"));
      case "SetTags" -> new TagRequest.SetTags(fields.named("of"), fields.tags());
      case "GetTag" -> new TagRequest.GetTag(fields.named("of"), fields.text("tag"));
      case "SetTag" -> new TagRequest.SetTag(fields.named("of"), fields.text("tag"));
      case "DeleteTag" -> new TagRequest.DeleteTag(fields.named("of"), fields.text("tag"));
      default -> null;
    };
  }

  private static @Nullable SocketRequest aboutSubscriptions(String type, RequestFields fields) {
    return switch (type) {
      case "Subscribe" -> new SubscriptionRequest.Subscribe(fields.texts("to"));
      case "Unsubscribe" -> new SubscriptionRequest.Unsubscribe(fields.texts("to"));
      case "SubscribeCollection" -> new SubscriptionRequest.SubscribeCollection(fields.text("to"));
      case "UnsubscribeCollection" ->
          new SubscriptionRequest.UnsubscribeCollection(fields.text("to"));
      default -> null;
    };
  }

  private static StreamDraft draft(RequestFields fields) {
    return new StreamDraft(
        fields.text("name"), fields.text("uri"), fields.optionalColor(), fields.optionalTags());
  }
}
