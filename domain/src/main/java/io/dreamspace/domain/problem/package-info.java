/**
 * Everything a caller can have done wrong, as one sealed family. Each adapter translates it in one
 * place, for example {@code io.dreamspace.http.dreamspace.Refusal}.
 */
@NullMarked
package io.dreamspace.domain.problem;

import org.jspecify.annotations.NullMarked;
