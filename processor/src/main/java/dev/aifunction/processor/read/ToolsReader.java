package dev.aifunction.processor.read;

import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads which toolsets an assistant has. */
final class ToolsReader {
  private static final int MOST_TOOLS = 128;

  private final ReadContext context;
  private final Deprecations deprecations;

  ToolsReader(ReadContext context, Deprecations deprecations) {
    this.context = context;
    this.deprecations = deprecations;
  }

  /** Returns the classes whose toolsets the builder asks for; reports those without functions. */
  List<TypeElement> read(Mirror annotation, List<TypeMirror> named) {
    Problem.Place place = annotation.place("tools");
    Set<TypeElement> tools = new LinkedHashSet<>();
    Map<String, TypeElement> owners = new LinkedHashMap<>();
    for (TypeMirror type : named) {
      if (!(type instanceof DeclaredType declared)
          || !(declared.asElement() instanceof TypeElement tool)
          || ToolsetReader.functions(tool).isEmpty()) {
        String name = JavaTypes.simple(type);
        context.reporter().add(ProblemCode.NO_TOOLS, place, name, insteadOf(type));
        continue;
      }
      deprecations.note(tool);
      if (!tools.add(tool)) {
        context.reporter().add(ProblemCode.TOOLS_TWICE, place, tool.getSimpleName());
      }
      for (ExecutableElement function : ToolsetReader.functions(tool)) {
        String name = ToolsetReader.toolName(function);
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

  /** Returns the way out for a class that declares no functions: one that it inherits them from. */
  private String insteadOf(TypeMirror type) {
    if (type instanceof DeclaredType) {
      for (TypeMirror parent : context.types().directSupertypes(type)) {
        TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
        if (!ToolsetReader.functions(element).isEmpty()) {
          return "Did you mean " + element.getSimpleName() + "?";
        }
      }
    }
    return "Remove it from tools.";
  }

  /** Whether one of a class's functions needs an approver. */
  static boolean isDestructive(TypeElement tool) {
    return ToolsetReader.functions(tool).stream()
        .map(method -> Mirror.of(method, RuntimeNames.AI_FUNCTION).orElseThrow())
        .anyMatch(mirror -> mirror.constant("effect").equals("DESTRUCTIVE"));
  }
}
