/**
 * How a change says which fields it leaves alone. Every {@code ...Edit} record of the subjects is
 * made of these.
 */
@NullMarked
package io.dreamspace.domain.edit;

import org.jspecify.annotations.NullMarked;
