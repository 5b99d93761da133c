/**
 * The pages about streams: the latest, those that were looked for, those of a tag, and each for
 * itself, with what its owner can change about it in {@code StreamForms}.
 */
@NullMarked
package io.dreamspace.http.pages.stream;

import org.jspecify.annotations.NullMarked;
