package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * Is a class with annotated methods.
 *
 * @param target the annotated class
 * @param instance the type of the object that the functions are called on: the class itself, with
 *     the bounds of its type parameters as arguments
 * @param isPublic whether the generated classes are public
 * @param calls whether {@code @AiCalls} asks for a class that builds calls
 * @param functions its functions: inherited ones first, else in source order
 * @param marks what its generated classes are marked with
 */
public record ToolsetModel(
    ClassName target,
    TypeName instance,
    boolean isPublic,
    boolean calls,
    List<FunctionModel> functions,
    Marks marks) {

  public ToolsetModel {
    functions = List.copyOf(functions);
  }

  /** Whether a validator has to see the arguments of a function. */
  public boolean needsValidator() {
    return functions.stream().anyMatch(function -> function.validated().isPresent());
  }

  /** Returns the name of the toolset: {@code Outer.Inner} gives {@code Outer_InnerToolset}. */
  public ClassName toolsetName() {
    return GeneratedNames.beside(target, "Toolset");
  }

  /** Returns the name of the class that builds calls. */
  public ClassName callsName() {
    return GeneratedNames.beside(target, "Calls");
  }
}
