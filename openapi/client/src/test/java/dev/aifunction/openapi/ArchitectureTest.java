package dev.aifunction.openapi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the client's packages: poll → api → model → http. */
class ArchitectureTest {
  private static final JavaClasses CLIENT =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  private static final String API = "dev.aifunction.openapi.api";
  private static final String POLL = "dev.aifunction.openapi.poll";
  private static final String MODEL = "dev.aifunction.openapi.model";
  private static final String HTTP = "dev.aifunction.openapi.http";

  /** The JDK and JSpecify's annotations are everybody's. */
  private static final DescribedPredicate<JavaClass> COMMON =
      resideInAnyPackage("java..", "org.jspecify.annotations");

  /** What a model sees of the wire: JSON, and files to send. */
  private static final DescribedPredicate<JavaClass> JSON =
      resideInAPackage(HTTP)
          .and(
              nameMatching(
                  ".*\\.(FileContent|FormObject|Json\\w+|OpenEnum|PlainValue|PropertyNames"
                      + "|QueryObject|RawJson|UnknownValue|WireObject)(\\$Builder)?"));

  @Test
  void everyRoomIsLookedAt() {
    assertThat(CLIENT)
        .extracting(JavaClass::getSimpleName)
        .contains("ChatApi", "CreateChatCompletionRequest", "HttpTransport", "RunPolling");
  }

  @Test
  void operationsDependOnModelsAndTheTransport() {
    check(API, COMMON.or(resideInAnyPackage(MODEL, HTTP)));
  }

  @Test
  void waitingDependsOnOperations() {
    check(POLL, COMMON.or(resideInAnyPackage(API, MODEL, HTTP)));
  }

  @Test
  void modelsDependOnJsonAlone() {
    check(MODEL, COMMON.or(JSON));
  }

  @Test
  void theTransportKnowsNoModelAndNoOperation() {
    check(HTTP, COMMON.or(resideInAPackage("tools.jackson.core..")));
  }

  @Test
  void jacksonShowsInNoSignature() {
    DescribedPredicate<JavaClass> jackson = resideInAPackage("tools.jackson..");
    for (JavaClass type : CLIENT) {
      assertThat(type.getMembers())
          .filteredOn(ArchitectureTest::isForOthers)
          .noneMatch(member -> member.getAllInvolvedRawTypes().stream().anyMatch(jackson));
    }
  }

  private static boolean isForOthers(JavaMember member) {
    return member.getOwner().getModifiers().contains(PUBLIC)
        && (member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED));
  }

  private static void check(String room, DescribedPredicate<JavaClass> allowed) {
    classes()
        .that(resideInAPackage(room))
        .should()
        .onlyDependOnClassesThat(allowed.or(resideInAPackage(room)))
        .check(CLIENT);
  }
}
