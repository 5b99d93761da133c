/**
 * What happened on the stream: chat, subscriptions, cheers, raids. Who it was is in {@code
 * io.dreamspace.domain.user}, what they drew in {@code io.dreamspace.domain.document}.
 */
@NullMarked
package io.dreamspace.domain.event;

import org.jspecify.annotations.NullMarked;
