/**
 * The programs that act for accounts: those that developers register, and those that create
 * themselves. Begin at {@code ClientApp}; what they prove is in {@code access}.
 */
@NullMarked
package io.dreamspace.domain.client;

import org.jspecify.annotations.NullMarked;
