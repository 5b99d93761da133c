/**
 * How what clients send is read: bodies, queries, paths and times, each strictly and with a
 * sentence for every mistake. Begin with {@link io.dreamspace.http.reading.Fields} and the {@link
 * io.dreamspace.http.reading.Type types} that its readers are made of; the routes that use them are
 * in {@code io.dreamspace.http.dreamspace}.
 */
@NullMarked
package io.dreamspace.http.reading;

import org.jspecify.annotations.NullMarked;
