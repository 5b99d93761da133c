/**
 * Those who sign in and own streams. What they own is in the package {@code stream}, by what they
 * prove who they are in {@code access}.
 */
@NullMarked
package io.dreamspace.domain.account;

import org.jspecify.annotations.NullMarked;
