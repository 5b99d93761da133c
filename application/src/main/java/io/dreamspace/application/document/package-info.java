/**
 * The use cases of documents and stamps, and the stores they need. Events create documents through
 * {@link io.dreamspace.application.document.DocumentRecorder}.
 */
@NullMarked
package io.dreamspace.application.document;

import org.jspecify.annotations.NullMarked;
