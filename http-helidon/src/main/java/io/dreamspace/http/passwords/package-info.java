/**
 * What is kept of passwords. {@link io.dreamspace.http.passwords.Argon2Passwords} is given to the
 * engine whose accounts shall have some.
 */
@NullMarked
package io.dreamspace.http.passwords;

import org.jspecify.annotations.NullMarked;
