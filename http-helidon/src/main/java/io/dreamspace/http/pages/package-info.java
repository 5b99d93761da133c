/**
 * The pages of the Blot're API: what people see in a browser. {@link
 * io.dreamspace.http.pages.Pages} says which there are; what each is made with is in {@code visit}.
 */
@NullMarked
package io.dreamspace.http.pages;

import org.jspecify.annotations.NullMarked;
