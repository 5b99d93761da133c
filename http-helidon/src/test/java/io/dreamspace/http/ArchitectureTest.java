package io.dreamspace.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import ch.qos.logback.classic.spi.Configurator;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Which way the arrows point. This module sees all the others. */
@AnalyzeClasses(packages = "io.dreamspace", importOptions = ArchitectureTest.MainCode.class)
class ArchitectureTest {
  private static final String[] OUTSIDE = {
    "org.jdbi..", "java.sql..", "io.helidon..", "com.fasterxml..", "org.slf4j..", "java.net.http.."
  };

  @ArchTest
  static final ArchRule domain_dependsOnNothing =
      classes()
          .that()
          .resideInAPackage("io.dreamspace.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.dreamspace.domain..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule application_knowsNoTechnology =
      noClasses()
          .that()
          .resideInAPackage("io.dreamspace.application..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(OUTSIDE)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.dreamspace.persistence..", "io.dreamspace.http..", "io.dreamspace.client..");

  @ArchTest
  static final ArchRule persistence_isKnownToMainAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.dreamspace.persistence..")
          .and()
          .doNotHaveFullyQualifiedName("io.dreamspace.http.Main")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.dreamspace.persistence..");

  @ArchTest
  static final ArchRule persistence_showsNothingButTheDatabase =
      classes()
          .that()
          .resideInAPackage("io.dreamspace.persistence..")
          .and()
          .areTopLevelClasses()
          .and()
          .haveSimpleNameNotEndingWith("Sql")
          .and()
          .haveSimpleNameNotStartingWith("Database")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .notBePublic();

  @ArchTest
  static final ArchRule server_takesOnlyTheWireFromTheClient =
      noClasses()
          .that()
          .resideInAPackage("io.dreamspace.http..")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage("io.dreamspace.client..")
                  .and(JavaClass.Predicates.resideOutsideOfPackage("io.dreamspace.client.wire..")));

  @ArchTest
  static final ArchRule reading_knowsNoServer =
      noClasses()
          .that()
          .resideInAnyPackage("io.dreamspace.http.reading..", "io.dreamspace.http.mapping..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.helidon..");

  @ArchTest
  static final ArchRule dreamspace_doesNotKnowTheBlotreApi =
      noClasses()
          .that()
          .resideInAPackage("io.dreamspace.http.dreamspace..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.dreamspace.http.blotre..", "io.dreamspace.http.access..");

  @ArchTest
  static final ArchRule blotreApi_doesNotKnowDreamspace =
      noClasses()
          .that()
          .resideInAnyPackage("io.dreamspace.http.blotre..", "io.dreamspace.http.access..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.dreamspace.http.dreamspace..");

  @ArchTest
  static final ArchRule services_areNamedByTheEngineAlone =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.dreamspace.application.Engine")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.simpleNameEndingWith("Service")
                  .and(JavaClass.Predicates.resideInAPackage("io.dreamspace.application..")))
          .because("everybody else has a session");

  @ArchTest
  static final ArchRule domainSubjects_areFreeOfCycles =
      slices().matching("io.dreamspace.domain.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule httpPackages_areFreeOfCycles =
      slices().matching("io.dreamspace.http.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule names_sayWhatAClassIs =
      noClasses()
          .that(areWritten())
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Dto");

  @ArchTest
  static final ArchRule classes_areUsed =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .and()
          .doNotHaveSimpleName("module-info")
          .and()
          .doNotHaveFullyQualifiedName("io.dreamspace.http.Main")
          .and()
          .doNotHaveFullyQualifiedName("io.dreamspace.client.RemoteSession") // For other programs.
          .and()
          .doNotImplement(Configurator.class) // Logback finds it by its own name.
          .and(areWritten())
          .should(beUsedBySomeOtherClass())
          .because("what is no longer used is removed");

  /** Neither this module's tests nor those that another has published. */
  static final class MainCode implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }

  private static DescribedPredicate<JavaClass> areWritten() {
    return DescribedPredicate.describe(
        "are written by hand", written -> !written.getSimpleName().equals("WireMapperImpl"));
  }

  private static ArchCondition<JavaClass> beUsedBySomeOtherClass() {
    return new ArchCondition<>("be used by some other class") {
      @Override
      public void check(JavaClass checked, ConditionEvents events) {
        boolean used =
            checked.getDirectDependenciesToSelf().stream()
                .anyMatch(use -> !isIn(checked, use.getOriginClass()));
        if (!used) {
          events.add(SimpleConditionEvent.violated(checked, checked.getName() + " is not used"));
        }
      }
    };
  }

  private static boolean isIn(JavaClass outer, JavaClass some) {
    return some.equals(outer) || some.getName().startsWith(outer.getName() + "$");
  }
}
