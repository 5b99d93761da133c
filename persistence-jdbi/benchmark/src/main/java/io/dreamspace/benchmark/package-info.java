/** How fast the library is where it is embedded. How to run this stands in the module's README. */
@NullMarked
package io.dreamspace.benchmark;

import org.jspecify.annotations.NullMarked;
