/**
 * The pages: what people see in a browser, Blot're's of streams and accounts and Dreamspace's of
 * drawings and for whoever runs it. {@link io.dreamspace.http.pages.Pages} says which there are;
 * what each is made with is in {@code visit}.
 */
@NullMarked
package io.dreamspace.http.pages;

import org.jspecify.annotations.NullMarked;
