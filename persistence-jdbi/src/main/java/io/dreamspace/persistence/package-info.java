/**
 * The stores on SQLite: open a {@link io.dreamspace.persistence.Database}. All is in one package so
 * that nothing else need be public; read on in {@code WriteGate}, through which every write passes,
 * and in {@code JdbiEventStore}, which is like its neighbours.
 */
@NullMarked
package io.dreamspace.persistence;

import org.jspecify.annotations.NullMarked;
