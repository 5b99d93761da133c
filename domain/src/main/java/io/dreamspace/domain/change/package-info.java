/**
 * What has changed, in order: all that is pushed to anybody is read from such changes. They are
 * appended by the use cases, see {@code io.dreamspace.application.change.ChangeLog}.
 */
@NullMarked
package io.dreamspace.domain.change;

import org.jspecify.annotations.NullMarked;
