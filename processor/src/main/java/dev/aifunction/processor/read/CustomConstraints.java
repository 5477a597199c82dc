package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the constraints that no generated code can check, because their rules stand in a class:
 * they are for a validator.
 */
final class CustomConstraints {
  private static final String PARAMETERS = "PARAMETERS";
  private static final ClassName SUPPORTED_TARGETS =
      ClassName.get("jakarta.validation.constraintvalidation", "SupportedValidationTarget");

  private final ReadContext context;
  private final MemberTypes members;

  CustomConstraints(ReadContext context, MemberTypes members) {
    this.context = context;
    this.members = members;
  }

  /** Whether a validator has to see a function's arguments; reports what it would not see. */
  boolean isOnArguments(FunctionMethod function) {
    boolean isStatic = function.method().getModifiers().contains(Modifier.STATIC);
    List<DeclaredConstraint> found = new ArrayList<>(acrossParameters(function));
    List<? extends VariableElement> parameters = function.declaration().getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      VariableElement parameter = parameters.get(i);
      if (!JavaTypes.isNamed(parameter.asType(), RuntimeNames.CALL_CONTEXT)) {
        String name = parameter.getSimpleName().toString();
        found.addAll(
            find(
                members.parameter(function, i),
                MemberTypes.annotations(parameter, parameter.asType()),
                function.parameter(i, name, Use.argument(true)),
                !isStatic));
      }
    }
    if (isStatic) {
      refuse(found, "a validator has to check it, and validators know no static methods");
    }
    return !found.isEmpty();
  }

  /** Reports those in an answer, which no validator sees. */
  void refuseInAnswer(TypeMirror type, List<? extends AnnotationMirror> annotations, Site site) {
    refuse(
        find(type, annotations, site, false),
        "a validator has to check it, and answers are read without one");
  }

  private List<DeclaredConstraint> find(
      TypeMirror type,
      List<? extends AnnotationMirror> annotations,
      Site site,
      boolean hasValidator) {
    ValidatorWalk walk = new ValidatorWalk(context, hasValidator);
    walk.argument(type, annotations, site);
    return walk.found();
  }

  private void refuse(List<DeclaredConstraint> constraints, String reason) {
    for (DeclaredConstraint constraint : constraints) {
      context
          .reporter()
          .add(
              ProblemCode.UNKNOWN_CONSTRAINT,
              constraint.mirror().place(),
              constraint.name(),
              reason);
    }
  }

  // --- Constraints on the method itself, which may be on its result

  private static List<DeclaredConstraint> acrossParameters(FunctionMethod function) {
    List<? extends AnnotationMirror> annotations = function.declaration().getAnnotationMirrors();
    return DeclaredConstraint.of(function.site(), annotations).stream()
        .flatMap(DeclaredConstraint::custom)
        .filter(constraint -> isAcrossParameters(constraint, function.method()))
        .toList();
  }

  private static boolean isAcrossParameters(
      DeclaredConstraint constraint, ExecutableElement method) {
    List<String> targets =
        constraint.validators().stream()
            .flatMap(validator -> supportedTargets(validator).stream())
            .toList();
    if (!targets.contains(PARAMETERS)) {
      return false;
    }
    String appliesTo =
        constraint.mirror().given("validationAppliesTo").isPresent()
            ? constraint.mirror().constant("validationAppliesTo")
            : "IMPLICIT";
    return appliesTo.equals(PARAMETERS)
        || (appliesTo.equals("IMPLICIT")
            && (!targets.contains("ANNOTATED_ELEMENT")
                || method.getReturnType().getKind() == TypeKind.VOID));
  }

  /** Returns what a class that checks a constraint checks; the annotated element by default. */
  private static List<String> supportedTargets(TypeMirror validator) {
    Optional<Mirror> supported =
        validator instanceof DeclaredType declared
            ? Mirror.of(declared.asElement(), SUPPORTED_TARGETS)
            : Optional.empty();
    return supported.map(mirror -> mirror.constants("value")).orElse(List.of("ANNOTATED_ELEMENT"));
  }
}
