/**
 * The streams of the Blot're API: named places under each other, each with a colour and tags. Begin
 * with {@code StatusStream}; what its owner may do is in {@code OwnedStream}.
 */
@NullMarked
package io.dreamspace.domain.stream;

import org.jspecify.annotations.NullMarked;
