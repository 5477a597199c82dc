package dev.aifunction.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the processor's packages. */
class ArchitectureTest {
  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .importUrl(AiFunctionProcessor.class.getProtectionDomain().getCodeSource().getLocation());

  private static final String ROOT = "dev.aifunction.processor";

  private static final DescribedPredicate<JavaClass> COMMON =
      resideInAnyPackage("java..", "org.jspecify.annotations");

  private static final DescribedPredicate<JavaClass> TYPE_NAMES =
      assignableTo(TypeName.class).or(assignableTo(AnnotationSpec.class));

  private static final DescribedPredicate<JavaClass> JAVAC =
      resideInAnyPackage("javax.lang.model..", "javax.annotation.processing", "javax.tools");

  @Test
  void everyRoomIsLookedAt() {
    assertThat(PROCESSOR)
        .extracting(JavaClass::getSimpleName)
        .contains(
            "AiFunctionProcessor",
            "ValueType",
            "TypeReader",
            "Reporter",
            "SchemaWriter",
            "ToolsetGenerator");
  }

  @Test
  void modelKnowsTypeNamesAlone() {
    check("model", TYPE_NAMES);
  }

  @Test
  void schemaKnowsTheModel() {
    check("schema", rooms("model").or(TYPE_NAMES));
  }

  @Test
  void reportKnowsJavac() {
    check("report", JAVAC);
  }

  @Test
  void readKnowsJavacAndFillsTheModel() {
    check("read", rooms("model", "report").or(JAVAC).or(TYPE_NAMES));
  }

  @Test
  void generateKnowsNoJavac() {
    check(
        "generate",
        rooms("model", "schema")
            .or(resideInAPackage("com.palantir.javapoet"))
            .or(equivalentTo(Modifier.class)));
  }

  @Test
  void theProcessorIsTheOnlyEntrance() {
    assertThat(PROCESSOR)
        .filteredOn(type -> type.getPackageName().equals(ROOT))
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .extracting(JavaClass::getSimpleName)
        .containsExactly("AiFunctionProcessor");
  }

  @Test
  void noRoomKnowsTheRuntime() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("dev.aifunction..")).or(resideInAPackage(ROOT + "..")))
        .check(PROCESSOR);
  }

  /** Checks that a room depends on itself, the JDK and what is given. */
  private static void check(String room, DescribedPredicate<JavaClass> others) {
    classes()
        .that()
        .resideInAPackage(ROOT + "." + room)
        .should()
        .onlyDependOnClassesThat(rooms(room).or(COMMON).or(others))
        .check(PROCESSOR);
  }

  private static DescribedPredicate<JavaClass> rooms(String... names) {
    return resideInAnyPackage(
        Arrays.stream(names).map(name -> ROOT + "." + name).toArray(String[]::new));
  }
}
