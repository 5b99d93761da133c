/**
 * A Dreamspace for each test: begin at {@link io.dreamspace.testkit.DreamspaceExtension}, or at the
 * annotation {@link io.dreamspace.testkit.DreamspaceTest}. What a test gets in its hands is {@link
 * io.dreamspace.testkit.RunningDreamspace}.
 */
@NullMarked
package io.dreamspace.testkit;

import org.jspecify.annotations.NullMarked;
