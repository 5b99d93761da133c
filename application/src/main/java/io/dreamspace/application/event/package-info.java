/**
 * The use cases of events, and the store they need. What an event embeds when it is answered is in
 * {@link io.dreamspace.application.event.EventDetails}.
 */
@NullMarked
package io.dreamspace.application.event;

import org.jspecify.annotations.NullMarked;
