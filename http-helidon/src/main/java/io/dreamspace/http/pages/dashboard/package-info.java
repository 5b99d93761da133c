/**
 * The operator's pages: what is stored, to be looked at, corrected and deleted, by whoever holds
 * the API key. {@link io.dreamspace.http.pages.Pages} tells which is where.
 */
@NullMarked
package io.dreamspace.http.pages.dashboard;

import org.jspecify.annotations.NullMarked;
