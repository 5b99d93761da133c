package io.dreamspace.http.dreamspace;

/** Bodies to send, and JSON to expect. */
final class Bodies {
  private Bodies() {}

  /**
   * JSON as the server writes it: without blanks outside of its strings.
   *
   * @param text JSON that may have apostrophes for quotes
   */
  static String json(String text) {
    return text.replace('\'', '"').replaceAll("(\"(?:[^\"\\\\]|\\\\.)*\")|\\s+", "$1");
  }

  static String user(String twitchId, String name) {
    return json("{'twitch_id': '%s', 'name': '%s'}".formatted(twitchId, name));
  }

  static String transaction(long user, long amount) {
    return json("{'user_id': %d, 'amount': %d, 'description': 'd'}".formatted(user, amount));
  }

  static String document(String data) {
    return json("{'document_data': '%s', 'seal': 1}".formatted(data));
  }

  static String stamp(long document, String type) {
    return json(
        "{'document_id': %d, 'stamp_type': '%s', 'pos_x': 0, 'pos_y': 0, 'rotation': 0}"
            .formatted(document, type));
  }

  /**
   * A plain event.
   *
   * @param document the key that says which document it has, with its value
   */
  static String event(long user, String document) {
    return event("'user_id': %d, %s".formatted(user, document));
  }

  /**
   * A plain event.
   *
   * @param references the keys that say whose it is, and which document it has
   */
  static String event(String references) {
    return json(
        """
        {%s, 'user_name': 'a', 'occurred_at': '2025-06-08', 'event_type': 'plain', 'message': ''}\
        """
            .formatted(references));
  }
}
