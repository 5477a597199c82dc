package dev.aifunction.processor.cases;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.tool.ToolSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Looks at what every accepted case became: class files and schemas. */
class GeneratedClassesTest {
  private static final Schema META_SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * Finds what fine-tuned models do not take; of a property of that name, an object would follow.
   */
  private static final Pattern NOT_REDUCED =
      Pattern.compile(
          "\"(pattern|format|multipleOf|(m|exclusiveM)(in|ax)imum|(min|max)Items)\":[^{]");

  private static LoadedCases cases;

  @BeforeAll
  static void open(@TempDir Path work) {
    cases = new LoadedCases(work);
  }

  @AfterAll
  static void close() throws IOException {
    cases.close();
  }

  @TestFactory
  Stream<DynamicTest> referToNothingButTheRuntime() {
    return each(
        loaded ->
            noClasses()
                .that()
                .haveSimpleNameEndingWith("Toolset")
                .or()
                .haveSimpleNameEndingWith("Calls")
                .or()
                .haveNameMatching(".*Stub(\\$.*)?")
                .should()
                .dependOnClassesThat(
                    resideInAnyPackage(
                        "tools.jackson..",
                        "com.fasterxml..",
                        "dev.aifunction.openapi..",
                        "dev.aifunction.openai..",
                        "jakarta.validation..",
                        "java.lang.reflect.."))
                .check(new ClassFileImporter().importPath(loaded.classes())));
  }

  @TestFactory
  Stream<DynamicTest> haveSchemasOfDraft2020() {
    return each(
        loaded -> {
          for (ToolSpec spec : loaded.specs()) {
            isSchema(spec.parameters());
            isSchema(spec.reducedParameters());
            if (spec.output() != null) {
              isSchema(spec.output());
            }
          }
          for (ResponseFormat<?> format : loaded.formats()) {
            isSchema(format.schema());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> haveSchemasInTheStrictSubset() {
    return each(
        loaded -> {
          for (ToolSpec spec : loaded.specs()) {
            if (spec.strict()) {
              assertThat(StrictSubset.violations(spec.parameters())).isEmpty();
              assertThat(StrictSubset.violations(spec.reducedParameters())).isEmpty();
              assertThat(spec.reducedParameters()).doesNotContainPattern(NOT_REDUCED);
              if (spec.output() != null) {
                assertThat(StrictSubset.violationsOfResult(spec.output())).isEmpty();
              }
            }
          }
          for (ResponseFormat<?> format : loaded.formats()) {
            assertThat(StrictSubset.violations(format.schema())).isEmpty();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> haveFilesThatSayWhatTheToolsetsSay() {
    return each(
        loaded ->
            assertThat(loaded.schemaFiles())
                .flatExtracting(file -> functions(MAPPER.readTree(Files.readString(file))))
                .containsExactlyInAnyOrderElementsOf(
                    loaded.specs().stream().map(GeneratedClassesTest::function).toList()));
  }

  private static List<JsonNode> functions(JsonNode file) {
    List<JsonNode> functions = new ArrayList<>();
    file.path("functions").forEach(functions::add);
    return functions;
  }

  private static JsonNode function(ToolSpec spec) {
    ObjectNode function =
        MAPPER
            .createObjectNode()
            .put("name", spec.name())
            .put("description", spec.description())
            .set("parameters", MAPPER.readTree(spec.parameters()));
    return spec.output() == null
        ? function
        : function.set("output", MAPPER.readTree(spec.output()));
  }

  private static void isSchema(String schema) {
    assertThat(META_SCHEMA.validate(schema, InputFormat.JSON)).as(schema).isEmpty();
  }

  private interface Look {
    void at(LoadedCase loaded) throws Exception;
  }

  private static Stream<DynamicTest> each(Look look) {
    return Cases.of("accepted").stream()
        .map(folder -> folder.getFileName().toString())
        .map(name -> DynamicTest.dynamicTest(name, () -> look.at(cases.get(name))));
  }
}
