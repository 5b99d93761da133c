/**
 * The Dreamspace API over HTTP. {@link io.dreamspace.http.dreamspace.DreamspaceApi} answers each
 * request; what there is to answer, and where paths lead, begins at {@code Roots}.
 */
@NullMarked
package io.dreamspace.http.dreamspace;

import org.jspecify.annotations.NullMarked;
