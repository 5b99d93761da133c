/**
 * What can be done with the streams of the Blot're API: {@code Streams}, {@code StreamChildren} and
 * {@code StreamTags}. What has changed about them is read from {@code StreamFeed}.
 */
@NullMarked
package io.dreamspace.application.stream;

import org.jspecify.annotations.NullMarked;
