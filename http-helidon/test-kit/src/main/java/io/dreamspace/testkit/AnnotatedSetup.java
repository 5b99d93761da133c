package io.dreamspace.testkit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** What is set up by annotation: that of the test class, or of the nearest class around it. */
final class AnnotatedSetup {
  private AnnotatedSetup() {}

  static Setup of(ExtensionContext context) {
    return Setup.standard(!nearest(context).map(DreamspaceTest::embedded).orElse(false));
  }

  private static Optional<DreamspaceTest> nearest(ExtensionContext context) {
    return context
        .getTestClass()
        .flatMap(type -> AnnotationSupport.findAnnotation(type, DreamspaceTest.class))
        .or(() -> context.getParent().flatMap(AnnotatedSetup::nearest));
  }
}
