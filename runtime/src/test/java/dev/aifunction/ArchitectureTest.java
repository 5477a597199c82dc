package dev.aifunction;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.aifunction.internal.JacksonNodes;
import dev.aifunction.openapi.http.AiFunctionException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the runtime's packages. */
class ArchitectureTest {
  private static final JavaClasses RUNTIME =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  /** The JDK, JSpecify's annotations and the root of all exceptions are everybody's. */
  private static final DescribedPredicate<JavaClass> COMMON =
      resideInAnyPackage("java..", "org.jspecify.annotations")
          .or(equivalentTo(AiFunctionException.class));

  private static final Set<String> REFLECTION =
      Set.of(
          "forName",
          "newInstance",
          "getMethod",
          "getMethods",
          "getDeclaredMethod",
          "getDeclaredMethods",
          "getConstructor",
          "getDeclaredConstructor",
          "getField",
          "getDeclaredField",
          "getDeclaredFields",
          "getRecordComponents");

  @Test
  void everyRoomIsLookedAt() {
    assertThat(RUNTIME)
        .extracting(JavaClass::getSimpleName)
        .contains("AiFunction", "Dispatcher", "ArgumentReader");
  }

  @Test
  void annotationsDependOnNothing() {
    check("", COMMON);
  }

  @Test
  void threadsDependOnNothing() {
    check(".concurrent", COMMON);
  }

  @Test
  void toolsDependOnTheAnnotations() {
    check(".tool", COMMON.or(resideInAnyPackage(rooms("", ".concurrent"))));
  }

  @Test
  void internalDependsOnTools() {
    check(
        classes()
            .that(resideInAPackage("dev.aifunction.internal"))
            .and(not(equivalentTo(JacksonNodes.class)))
            .should()
            .onlyDependOnClassesThat(
                COMMON.or(resideInAnyPackage(rooms("", ".tool", ".internal")))));
  }

  @Test
  void nothingNamesTheClassThatSeesJackson() {
    check(
        noClasses()
            .that(not(equivalentTo(JacksonNodes.class)))
            .should()
            .dependOnClassesThat(equivalentTo(JacksonNodes.class)));
  }

  @Test
  void assistantsDependOnToolsAndStoreWithInternal() {
    check(
        ".assistant",
        COMMON.or(resideInAnyPackage(rooms("", ".tool", ".concurrent", ".internal"))));
  }

  @Test
  void validationDependsOnToolsAndIsAloneWithJakarta() {
    check(
        ".validation",
        COMMON.or(resideInAnyPackage(rooms(".tool"))).or(resideInAPackage("jakarta.validation..")));
    check(
        noClasses()
            .that(not(resideInAPackage("dev.aifunction.validation")))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("jakarta.validation..", "dev.aifunction.validation")));
  }

  @Test
  void onlyOpenaiSeesTheWireAndJackson() {
    check(
        noClasses()
            .that(not(resideInAPackage("dev.aifunction.openai")))
            .and(not(equivalentTo(JacksonNodes.class)))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("dev.aifunction.openapi..", "tools.jackson..", "com.fasterxml..")
                    .and(not(equivalentTo(AiFunctionException.class)))));
  }

  @Test
  void nothingIsFoundByReflectionButVirtualThreadsAndMethodsForJakarta() {
    check(
        noClasses()
            .that(not(simpleName("Workers").or(simpleName("JakartaArgumentValidator"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.lang.reflect", "java.lang.invoke"))
            .orShould()
            .callMethodWhere(
                DescribedPredicate.<JavaMethodCall>describe(
                    "it looks into a class",
                    call ->
                        call.getTargetOwner().isEquivalentTo(Class.class)
                            && REFLECTION.contains(call.getName()))));
  }

  private static void check(String room, DescribedPredicate<JavaClass> allowed) {
    String name = "dev.aifunction" + room;
    check(
        classes()
            .that(resideInAPackage(name))
            .should()
            .onlyDependOnClassesThat(allowed.or(resideInAPackage(name))));
  }

  private static void check(ArchRule rule) {
    rule.check(RUNTIME);
  }

  private static DescribedPredicate<JavaClass> simpleName(String name) {
    return DescribedPredicate.describe("named " + name, type -> type.getSimpleName().equals(name));
  }

  private static String[] rooms(String... suffixes) {
    String[] rooms = new String[suffixes.length];
    for (int i = 0; i < suffixes.length; i++) {
      rooms[i] = "dev.aifunction" + suffixes[i];
    }
    return rooms;
  }
}
