/**
 * What every page is made with: a {@link io.dreamspace.http.pages.visit.Visit} is what it is asked,
 * a {@link io.dreamspace.http.pages.visit.PageReply} what it answers. Forms, cookies and headers
 * are read and written here alone.
 */
@NullMarked
package io.dreamspace.http.pages.visit;

import org.jspecify.annotations.NullMarked;
