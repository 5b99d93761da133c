package io.dreamspace.examples.twitchbot;

import com.github.philippheuer.events4j.core.EventManager;
import com.github.philippheuer.events4j.simple.SimpleEventHandler;
import com.github.twitch4j.chat.events.IRCEventHandler;
import com.github.twitch4j.chat.util.MessageParser;
import com.github.twitch4j.common.util.EventManagerUtils;
import java.util.List;

/** Twitch4J as it is behind its socket: lines come in, are parsed, and published as its events. */
final class Channel {
  private final EventManager events =
      EventManagerUtils.initializeEventManager(SimpleEventHandler.class);

  Channel() {
    new IRCEventHandler(events);
  }

  EventManager events() {
    return events;
  }

  void says(String line) {
    events.publish(MessageParser.parse(line));
  }

  void says(List<String> lines) {
    lines.forEach(this::says);
  }
}
