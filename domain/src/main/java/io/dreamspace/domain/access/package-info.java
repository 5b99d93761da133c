/**
 * Who acts. A session is bound to one caller at the edge, so that no use case is reached without
 * one; see {@code io.dreamspace.application.Engine}.
 */
@NullMarked
package io.dreamspace.domain.access;

import org.jspecify.annotations.NullMarked;
