/**
 * The Blot're API over HTTP. Which paths there are, begins at {@link
 * io.dreamspace.http.blotre.StreamApi}; {@link io.dreamspace.http.blotre.JsonApi} answers them.
 */
@NullMarked
package io.dreamspace.http.blotre;

import org.jspecify.annotations.NullMarked;
