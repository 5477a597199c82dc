package dev.aifunction.processor.read;

import dev.aifunction.processor.report.ProblemCode;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Holds the rules of {@code @AiFunction} methods that no part of their models depends on. */
final class FunctionRules {
  private static final String CONTINUATION = "kotlin.coroutines.Continuation";

  private final ReadContext context;

  FunctionRules(ReadContext context) {
    this.context = context;
  }

  /** Whether Kotlin compiled the method from a {@code suspend fun}; reports it when it is so. */
  boolean refusesSuspend(FunctionMethod function) {
    List<? extends VariableElement> parameters = function.method().getParameters();
    boolean suspend =
        !parameters.isEmpty()
            && parameters.get(parameters.size() - 1).asType() instanceof DeclaredType last
            && JavaTypes.element(last).getQualifiedName().contentEquals(CONTINUATION);
    if (suspend) {
      context.reporter().add(ProblemCode.SUSPEND_FUNCTION, function.site(), function.name());
    }
    return suspend;
  }

  /** Reports what contradicts itself in a method, its annotation and its Javadoc. */
  void check(FunctionMethod function, JavadocText javadoc) {
    Mirror annotation = function.annotation();
    if (annotation.constant("effect").equals("READ")
        && returnsNothing(function.method().getReturnType())) {
      context
          .reporter()
          .add(ProblemCode.READ_WITHOUT_RESULT, annotation.place("effect"), function.name());
    }
    List<String> names =
        function.declaration().getParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .toList();
    for (String described : javadoc.parameters().keySet()) {
      if (!described.startsWith("<") && !names.contains(described)) {
        unknownParameter(function, described, names);
      }
    }
  }

  private void unknownParameter(FunctionMethod function, String described, List<String> names) {
    String meant =
        Names.didYouMean(
            described, names, near -> near, "Remove the @param, or write a parameter's name.");
    context
        .reporter()
        .add(
            ProblemCode.UNKNOWN_JAVADOC_PARAMETER,
            function.site(),
            function.name(),
            described,
            meant);
  }

  /** Reports a tool's name that differs from an earlier one only by case. */
  static void checkAlike(ReadContext context, FunctionMethod function, Set<String> earlier) {
    String name = function.toolName();
    for (String other : earlier) {
      if (other.equalsIgnoreCase(name) && !other.equals(name)) {
        context.reporter().add(ProblemCode.TOOL_NAMES_ALIKE, function.namePlace(), name, other);
      }
    }
  }

  private static boolean returnsNothing(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      TypeElement element = JavaTypes.element(declared);
      return element.getQualifiedName().contentEquals("java.lang.Void")
          || (declared.getTypeArguments().size() == 1
              && element.getQualifiedName().toString().startsWith("java.util.concurrent.")
              && returnsNothing(declared.getTypeArguments().get(0)));
    }
    return type.getKind() == TypeKind.VOID;
  }
}
