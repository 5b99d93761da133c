/**
 * The use cases of specimens, and the store they need. Which one is current, {@code
 * io.dreamspace.domain.specimen.Inventory} decides.
 */
@NullMarked
package io.dreamspace.application.specimen;

import org.jspecify.annotations.NullMarked;
