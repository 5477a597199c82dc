package dev.aifunction.store.jdbc;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.assistant.ConversationException;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.StoredConversation;
import dev.aifunction.openapi.http.AiFunctionException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the store to JDBC and the interface that it implements. */
class ArchitectureTest {

  @Test
  void theStoreDependsOnItsInterfaceAndJdbc() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java..", "javax.sql", "org.jspecify.annotations", "dev.aifunction.store.jdbc")
                .or(
                    belongToAnyOf(
                        ConversationStore.class,
                        StoredConversation.class,
                        ConversationException.class,
                        ConversationConflictException.class,
                        AiFunctionException.class)))
        .check(new ClassFileImporter().importPath(Path.of("target", "classes")));
  }
}
