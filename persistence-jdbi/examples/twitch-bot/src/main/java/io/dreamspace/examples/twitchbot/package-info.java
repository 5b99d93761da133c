/**
 * A bot that records what happens in a Twitch channel: {@link
 * io.dreamspace.examples.twitchbot.TwitchRecorder} attaches to Twitch4J, {@link
 * io.dreamspace.examples.twitchbot.Main} is a whole bot around it. Read on in {@code Ear}, what is
 * heard, in {@code Translation}, what it means to Dreamspace, and in {@code Backlog}, how nothing
 * is lost in between.
 */
@NullMarked
package io.dreamspace.examples.twitchbot;

import org.jspecify.annotations.NullMarked;
