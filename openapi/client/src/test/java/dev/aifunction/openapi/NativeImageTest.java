package dev.aifunction.openapi;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what a native image needs: nothing is found by reflection but what is declared. */
class NativeImageTest {
  private static final String CONFIGURATION =
      "/META-INF/native-image/dev.aifunction/aifunction-openapi/";

  private static final JavaClasses CLIENT =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void noModelAndNoOperationIsFoundByReflection() {
    noClasses()
        .that()
        .doNotHaveSimpleName("JacksonCheck")
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.lang.reflect").or(resideInAPackage("java.beans..")))
        .orShould()
        .callMethodWhere(target(name("forName")).and(target(owner(type(Class.class)))))
        .check(CLIENT);
  }

  @Test
  void theOneClassThatIsAskedForByNameIsDeclared() throws IOException {
    assertThat(configuration("reflect-config.json").at("/0/name").asString())
        .isEqualTo(JsonFactory.class.getName());
  }

  @Test
  void theDocumentIsDeclaredAsAResource() throws IOException {
    String pattern =
        configuration("resource-config.json").at("/resources/includes/0/pattern").asString();

    assertThat("dev/aifunction/openapi/http/openapi.json").matches(pattern);
    assertThat(getClass().getResource("http/openapi.json")).isNotNull();
  }

  private static JsonNode configuration(String file) throws IOException {
    try (InputStream in = NativeImageTest.class.getResourceAsStream(CONFIGURATION + file)) {
      return new JsonMapper().readTree(in);
    }
  }
}
