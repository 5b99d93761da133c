package io.dreamspace.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of the class a Dreamspace of its own. Test methods, and those before and after
 * each, may take as parameters a {@link RunningDreamspace} or a part of it: {@link
 * io.dreamspace.application.Session}, {@link io.dreamspace.application.Engine}, {@link TestClock},
 * {@link ScriptedStream}, {@link Faults}. For other settings than the usual ones, see {@link
 * DreamspaceExtension}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(DreamspaceExtension.class)
public @interface DreamspaceTest {

  /** Whether it is used without a server, and so without any socket. */
  boolean embedded() default false;
}
