package io.dreamspace.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The kit is beside what it tests, and nothing of it in there. */
@AnalyzeClasses(packages = "io.dreamspace", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule production_knowsNeitherKitNorJUnit =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.dreamspace.testkit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.dreamspace.testkit..", "org.junit..");

  @ArchTest
  static final ArchRule kit_usesTheServerAsAnyHostDoes =
      classes()
          .that()
          .resideInAPackage("io.dreamspace.testkit..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.dreamspace.testkit..",
              "io.dreamspace.application..",
              "io.dreamspace.client",
              "io.dreamspace.domain..",
              "io.dreamspace.http",
              "io.dreamspace.persistence",
              "io.helidon..",
              "org.junit..",
              "org.jspecify..",
              "java..");

  @ArchTest
  static final ArchRule technology_isHiddenFromTests =
      noClasses()
          .that()
          .resideInAPackage("io.dreamspace.testkit..")
          .and()
          .arePublic()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.helidon..", "io.dreamspace.persistence..", "io.dreamspace.http..");
}
