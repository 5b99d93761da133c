/**
 * The pages of whoever has an account, or is about to: signing up, in and out, and what belongs to
 * the account. Programs find some of them, too; see {@code AuthorizationPages} and {@code
 * ClientPages}.
 */
@NullMarked
package io.dreamspace.http.pages.account;

import org.jspecify.annotations.NullMarked;
