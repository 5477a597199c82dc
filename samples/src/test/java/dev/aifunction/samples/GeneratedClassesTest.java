package dev.aifunction.samples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the class files of generated code. */
class GeneratedClassesTest {
  private static final String GENERATED = ".*(Toolset|Calls|Stub)(\\$.*)?";

  private final JavaClasses all =
      new ClassFileImporter()
          .importPaths(List.of(Path.of("target/classes"), Path.of("target/test-classes")));

  @Test
  void referToTheRuntimeTheUsersTypesAndTheJdkAlone() {
    assertThat(all.stream().filter(c -> c.getFullName().matches(GENERATED))).hasSizeGreaterThan(6);
    classes()
        .that()
        .haveNameMatching(GENERATED)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.aifunction",
            "dev.aifunction.tool",
            "dev.aifunction.internal",
            "dev.aifunction.assistant",
            "dev.aifunction.samples..",
            "java..")
        .check(all);
  }

  @Test
  void doNotReflect() {
    noClasses()
        .that()
        .haveNameMatching(GENERATED)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .check(all);
  }
}
