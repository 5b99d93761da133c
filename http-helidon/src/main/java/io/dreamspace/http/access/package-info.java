/**
 * In whose name a request of the Blot're API is made, be it sent by a program or by a browser.
 * {@link io.dreamspace.http.access.Actors} is the one place that knows.
 */
@NullMarked
package io.dreamspace.http.access;

import org.jspecify.annotations.NullMarked;
