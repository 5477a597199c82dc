package dev.aifunction.processor.read;

import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads which toolsets an assistant has. */
final class ToolsReader {
  private static final int MOST_TOOLS = 128;

  private final ReadContext context;
  private final Deprecations deprecations;
  private final Functions functions;

  ToolsReader(ReadContext context, Deprecations deprecations) {
    this.context = context;
    this.deprecations = deprecations;
    this.functions = new Functions(context);
  }

  /** Returns the classes whose toolsets the builder asks for; reports those without functions. */
  List<TypeElement> read(Mirror annotation, List<TypeMirror> named) {
    Problem.Place place = annotation.place("tools");
    Set<TypeElement> tools = new LinkedHashSet<>();
    Map<String, TypeElement> owners = new LinkedHashMap<>();
    for (TypeMirror type : named) {
      if (!(type instanceof DeclaredType declared)
          || !(declared.asElement() instanceof TypeElement tool)
          || !hasToolset(tool)) {
        context
            .reporter()
            .add(
                ProblemCode.NO_TOOLS,
                place,
                JavaTypes.simple(type),
                isBase(type) ? "is there to be extended" : "declares no @AiFunction method",
                insteadOf(type));
        continue;
      }
      deprecations.note(tool);
      if (!tools.add(tool)) {
        context.reporter().add(ProblemCode.TOOLS_TWICE, place, tool.getSimpleName(), "tools");
      }
      for (FunctionMethod function : functions.of(tool)) {
        String name = function.toolName();
        TypeElement other = owners.putIfAbsent(name, tool);
        if (other != null && !other.equals(tool)) {
          context
              .reporter()
              .add(
                  ProblemCode.TOOL_NAME_CLASH,
                  place,
                  other.getSimpleName(),
                  tool.getSimpleName(),
                  name);
        }
      }
    }
    if (owners.size() > MOST_TOOLS) {
      context.reporter().add(ProblemCode.TOO_MANY_TOOLS, place, owners.size(), MOST_TOOLS);
    }
    return List.copyOf(tools);
  }

  private boolean hasToolset(TypeElement type) {
    return Functions.isSeen(type) && !functions.of(type).isEmpty() && !hasOpenFunctions(type);
  }

  private boolean hasOpenFunctions(TypeElement type) {
    return Functions.openVariable(context, functions.of(type)).isPresent();
  }

  /** Whether a class has functions and no toolset, because they mention its type variables. */
  private boolean isBase(TypeMirror type) {
    return type instanceof DeclaredType declared && hasOpenFunctions(JavaTypes.element(declared));
  }

  /** Returns the way out for a class without a toolset, although it may inherit functions. */
  private String insteadOf(TypeMirror type) {
    if (isBase(type)) {
      return "Name a class that extends it.";
    }
    if (type instanceof DeclaredType declared) {
      for (TypeMirror parent : context.types().directSupertypes(type)) {
        TypeElement element = JavaTypes.element((DeclaredType) parent);
        if (hasToolset(element)) {
          return "Did you mean " + element.getSimpleName() + "?";
        }
      }
      TypeElement element = JavaTypes.element(declared);
      if (!functions.of(element).isEmpty()) {
        return "Add @AiCalls to " + element.getSimpleName() + ", which inherits some.";
      }
    }
    return "Remove it from tools.";
  }

  /** Whether one of a class's functions needs an approver. */
  boolean isDestructive(TypeElement tool) {
    return functions.of(tool).stream()
        .map(FunctionMethod::annotation)
        .filter(annotation -> annotation.constant("effect").equals("DESTRUCTIVE"))
        .anyMatch(annotation -> annotation.constant("returnTo").equals("MODEL"));
  }
}
