/**
 * The pages on which people allow programs to act for them, by section 3 of the Blot're API: paths,
 * fields and statuses are as scripts know them. Begin at {@code ConsentPages}.
 */
@NullMarked
package io.dreamspace.http.pages.oauth;

import org.jspecify.annotations.NullMarked;
