/**
 * What programs ask to come to act for accounts: tokens, and to be clients. Begin at {@code
 * OAuthApi}; what people are asked meanwhile are pages.
 */
@NullMarked
package io.dreamspace.http.oauth;

import org.jspecify.annotations.NullMarked;
