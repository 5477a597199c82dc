package dev.aifunction.mock;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.aifunction.openai.MockProvider;
import dev.aifunction.openapi.http.OpenApiDocument;
import dev.aifunction.tool.ToolCall;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the mock's packages, and from the mock to other modules. */
class ArchitectureTest {
  private static final String ROOT = "dev.aifunction.mock";

  private static final JavaClasses MOCK =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  /** The JDK, JSpecify's annotations and JSON trees are everybody's. */
  private static final DescribedPredicate<JavaClass> COMMON =
      resideInAnyPackage("java..", "org.jspecify.annotations", "tools.jackson..");

  @Test
  void everyRoomIsLookedAt() {
    assertThat(MOCK)
        .extracting(type -> type.getPackageName().substring(ROOT.length()))
        .containsOnly(
            "",
            ".http",
            ".document",
            ".state",
            ".model",
            ".chat",
            ".models",
            ".embeddings",
            ".responses",
            ".conversations",
            ".assistants",
            ".threads",
            ".runs",
            ".control",
            ".command");
  }

  @Test
  void theCommandUsesTheMockAsAnybodyDoes() {
    check(".command", COMMON.or(equivalentTo(MockOpenAi.class)));
  }

  @Test
  void theRootPutsTheRoomsTogether() {
    check(
        "", COMMON.or(resideInAPackage(ROOT + "..")).or(toolCall()).or(within(MockProvider.class)));
  }

  @Test
  void theDocumentDependsOnTheClientsDocument() {
    check(".document", COMMON.or(equivalentTo(OpenApiDocument.class)));
  }

  @Test
  void theStateRefusesAsTheDocumentDoes() {
    check(".state", COMMON.or(rooms(".document")));
  }

  @Test
  void theServerKnowsNoArea() {
    check(
        ".http",
        COMMON.or(rooms(".document", ".state")).or(resideInAPackage("com.sun.net.httpserver")));
  }

  @Test
  void theModelKnowsNoApi() {
    check(".model", COMMON.or(rooms(".state")).or(toolCall()));
  }

  @Test
  void areasDependOnTheServerAndOnWhatTheyContinue() {
    Map<String, List<String>> continued =
        Map.of(
            ".responses", List.of(".conversations"),
            ".threads", List.of(".assistants"),
            ".runs", List.of(".assistants", ".threads"));
    for (String area :
        List.of(
            ".chat",
            ".models",
            ".embeddings",
            ".conversations",
            ".responses",
            ".assistants",
            ".threads",
            ".runs",
            ".control")) {
      String[] others = continued.getOrDefault(area, List.of()).toArray(String[]::new);
      check(
          area,
          COMMON
              .or(rooms(".http", ".document", ".state", ".model"))
              .or(toolCall())
              .or(rooms(others)));
    }
  }

  private static void check(String room, DescribedPredicate<JavaClass> allowed) {
    classes()
        .that(resideInAPackage(ROOT + room))
        .should()
        .onlyDependOnClassesThat(allowed.or(resideInAPackage(ROOT + room)))
        .check(MOCK);
  }

  /** A tool call, or an array of them. */
  private static DescribedPredicate<JavaClass> toolCall() {
    return DescribedPredicate.describe(
        "a tool call", type -> type.getBaseComponentType().isEquivalentTo(ToolCall.class));
  }

  /** A type and those that are nested in it. */
  private static DescribedPredicate<JavaClass> within(Class<?> type) {
    return JavaClass.Predicates.belongTo(equivalentTo(type));
  }

  private static DescribedPredicate<JavaClass> rooms(String... suffixes) {
    String[] rooms = new String[suffixes.length];
    for (int i = 0; i < suffixes.length; i++) {
      rooms[i] = ROOT + suffixes[i];
    }
    return resideInAnyPackage(rooms);
  }
}
