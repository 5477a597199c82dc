package dev.aifunction.tokens.jtokkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.aifunction.internal.ArgumentReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the counter to jtokkit, questions and what reads a schema. */
class ArchitectureTest {

  @Test
  void theCounterDependsOnQuestionsAndJtokkit() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "com.knuddels.jtokkit..",
                    "dev.aifunction.assistant",
                    "dev.aifunction.tool",
                    "dev.aifunction.tokens.jtokkit")
                .or(belongToAnyOf(ArgumentReader.class)))
        .check(new ClassFileImporter().importPath(Path.of("target", "classes")));
  }
}
