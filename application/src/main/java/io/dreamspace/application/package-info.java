/**
 * The entrance: an {@link io.dreamspace.application.Engine} on some {@link
 * io.dreamspace.application.Stores} gives each caller a {@link io.dreamspace.application.Session}.
 * Each subject's use cases, and the store it needs, are in the package of its name.
 */
@NullMarked
package io.dreamspace.application;

import org.jspecify.annotations.NullMarked;
